import { PluginKind, commonTokens, declareClassPlugin, tokens } from '@stryker-mutator/api/plugin';
import { DryRunStatus, determineHitLimitReached, toMutantRunResult } from '@stryker-mutator/api/test-runner';
import { bundleTests } from './bundle-tests.mjs';
import { fileOf, runTests } from './run-tests.mjs';

/** What the code with planted faults shares with Stryker: which fault is active, and which test has touched which. */
const shared = (globalThis.__stryker__ ??= {});

/**
 * Runs jest's tests in this process, the code under test loaded anew for each fault: some milliseconds a fault, where starting jest takes seconds.
 * Its options are `freshRunner`: the folder of the `tests`, and which of them to `leaveOut` by file or name.
 */
class FreshRunner {
  static inject = tokens(commonTokens.options);
  #folder;
  #leftOut;
  #load;
  /** Milliseconds each test took when it last ran. */
  #times = new Map();

  constructor(options) {
    this.#folder = options.freshRunner.tests;
    this.#leftOut = new RegExp(options.freshRunner.leaveOut, 'u');
  }

  async init() {
    this.#load = await bundleTests(process.cwd(), this.#folder);
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async dryRun() {
    const tests = await runTests(this.#load(), {
      only: (id) => !this.#leftOut.test(id),
      onStart: (id) => (shared.currentTestId = id),
      onDone: () => (shared.currentTestId = undefined),
    });
    return { status: DryRunStatus.Complete, tests, mutantCoverage: shared.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, mutantActivation, disableBail }) {
    shared.hitCount = hitLimit === undefined ? undefined : 0;
    shared.hitLimit = hitLimit;
    shared.activeMutant = mutantActivation === 'static' ? activeMutant.id : undefined;
    const files = this.#load();
    const covering = testFilter && new Set(testFilter);
    if (covering) keepFilesOf(covering, files);
    const activate = () => (shared.activeMutant = activeMutant.id);
    const tests = await runTests(files, {
      only: (id) => covering?.has(id) ?? !this.#leftOut.test(id),
      times: this.#times,
      untilFailure: !disableBail,
      onDeclared: activate,
    });
    shared.activeMutant = undefined;
    for (const { id, timeSpentMs } of tests) this.#times.set(id, timeSpentMs);
    const outcome = determineHitLimitReached(shared.hitCount, hitLimit) ?? { status: DryRunStatus.Complete, tests };
    return toMutantRunResult(outcome, disableBail);
  }
}

function keepFilesOf(ids, files) {
  const wanted = new Set([...ids].map(fileOf));
  for (const name of Object.keys(files)) if (!wanted.has(name)) delete files[name];
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'fresh', FreshRunner)];
