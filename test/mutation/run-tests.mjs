import { jestExpect } from '@jest/expect';
import { TestStatus } from '@stryker-mutator/api/test-runner';
import { addEventHandler, getState, removeEventHandler, resetState, run } from 'jest-circus';
import { afterAll, afterEach, beforeAll, beforeEach, describe, it, test } from 'jest-circus';

Object.assign(globalThis, { describe, it, test, beforeAll, beforeEach, afterAll, afterEach, expect: jestExpect });

/**
 * Declares the tests of `files` and runs them in this process; gives those that ran, as Stryker wants them.
 * `only`: which tests to run, by their ids. `times`: what each took before; the quick ones go first. `untilFailure`: none is begun after one has failed.
 */
export async function runTests(files, { only, times, untilFailure = false, onDeclared, onStart, onDone }) {
  resetState();
  const ids = declare(files);
  for (const [each, id] of ids) if (!only(id)) each.mode = 'skip';
  if (times) quickFirst(getState().rootDescribeBlock, ids, times);
  onDeclared?.();

  const results = [];
  let failed = false;
  const handler = (event) => {
    if (event.name === 'test_start' && untilFailure && failed) event.test.mode = 'skip';
    if (event.name === 'test_started') onStart?.(ids.get(event.test));
    if (event.name !== 'test_done') return;
    onDone?.();
    const result = resultOf(event.test, ids.get(event.test));
    failed ||= result.status === TestStatus.Failed;
    results.push(result);
  };
  addEventHandler(handler);
  await run();
  removeEventHandler(handler);
  return results;
}

/** Each test by an id that is the same in every run: its file, its place in it, and its name. */
function declare(files) {
  const ids = new Map();
  for (const [file, declareTests] of Object.entries(files)) {
    declareTests();
    let place = 0;
    for (const each of testsIn(getState().rootDescribeBlock)) {
      if (!ids.has(each)) ids.set(each, `${file} ${String((place += 1))}: ${each.name}`);
    }
  }
  return ids;
}

/** The file that a test's id names. */
export function fileOf(id) {
  return id.slice(0, id.indexOf(' '));
}

function testsIn(block) {
  return block.children.flatMap((child) => (child.type === 'test' ? [child] : testsIn(child)));
}

function quickFirst(root, ids, times) {
  const time = (child) => {
    if (child.type !== 'test') return child.children.reduce((sum, inner) => sum + time(inner), 0);
    return child.mode === 'skip' ? 0 : (times.get(ids.get(child)) ?? 0);
  };
  const sort = (block) => {
    const timed = block.children.map((child) => ({ child, time: time(child) })).sort((a, b) => a.time - b.time);
    block.children = timed.map(({ child }) => child);
    for (const child of block.children) if (child.type !== 'test') sort(child);
  };
  sort(root);
}

function resultOf({ name, duration, errors }, id) {
  const result = { id, name, timeSpentMs: duration ?? 0 };
  const [first] = errors;
  if (first === undefined) return { ...result, status: TestStatus.Success };
  const error = Array.isArray(first) ? (first[0] ?? first[1]) : first;
  return { ...result, status: TestStatus.Failed, failureMessage: String(error?.message ?? error) };
}
