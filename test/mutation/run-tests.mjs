import { jestExpect } from '@jest/expect';
import { TestStatus } from '@stryker-mutator/api/test-runner';
import { addEventHandler, getState, removeEventHandler, resetState, run } from 'jest-circus';
import { afterAll, afterEach, beforeAll, beforeEach, describe, it, test } from 'jest-circus';

Object.assign(globalThis, { describe, it, test, beforeAll, beforeEach, afterAll, afterEach, expect: jestExpect });

/**
 * Declares the tests of one file and runs those that are wanted, in this process; gives them as Stryker wants them. `only`: which to run, by their ids.
 * `enough`: is asked before each test, with those that ran; when it says so no other is begun. `onDeclared`, `onStart` and `onDone` are called at their moments.
 */
export async function runTests(file, declareTests, { only, enough, onDeclared, onStart, onDone }) {
  resetState();
  declareTests();
  const ids = new Map(
    testsIn(getState().rootDescribeBlock).map((each, at) => [each, `${file} ${at + 1}: ${each.name}`]),
  );
  for (const [each, id] of ids) if (!only(id)) each.mode = 'skip';
  onDeclared?.();

  const results = [];
  const handler = (event) => {
    if (event.name === 'test_start' && enough?.(results)) event.test.mode = 'skip';
    if (event.name === 'test_started') onStart?.(ids.get(event.test));
    if (event.name !== 'test_done') return;
    onDone?.();
    results.push(resultOf(event.test, ids.get(event.test)));
  };
  addEventHandler(handler);
  await run();
  removeEventHandler(handler);
  return results;
}

/** The file that a test's id names. */
export function fileOf(id) {
  return id.slice(0, id.indexOf(' '));
}

function testsIn(block) {
  return block.children.flatMap((child) => (child.type === 'test' ? [child] : testsIn(child)));
}

function resultOf({ name, duration, errors }, id) {
  const result = { id, name, timeSpentMs: duration ?? 0 };
  const [first] = errors;
  if (first === undefined) return { ...result, status: TestStatus.Success };
  const error = Array.isArray(first) ? (first[0] ?? first[1]) : first;
  return { ...result, status: TestStatus.Failed, failureMessage: String(error?.message ?? error) };
}
