import { PluginKind, commonTokens, declareClassPlugin, tokens } from '@stryker-mutator/api/plugin';
import {
  DryRunStatus,
  TestStatus,
  determineHitLimitReached,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { bundleTests } from './bundle-tests.mjs';
import { KeptMaps } from './kept-maps.mjs';
import { fileOf, runTests } from './run-tests.mjs';

/** Faults after which the code under test is loaded anew, for what a fault may have left in it that is no map. */
const FAULTS_A_LOAD = 50;

/** What the code with planted faults shares with Stryker: which fault is active, and which test has touched which. */
const shared = (globalThis.__stryker__ ??= {});

/**
 * Runs jest's tests in this process, with code that is loaded already: some milliseconds a fault, where starting jest takes seconds.
 * Its options are `freshRunner`: the folders of the `tests`, which of them to `leaveOut` by file or name, and the `patience` with one fault, in milliseconds of the
 * processor: a fault that the tests begun by then have not found counts as not found.
 */
class FreshRunner {
  static inject = tokens(commonTokens.options);
  #folders;
  #leftOut;
  #patience;
  #bundle;
  #kept;
  #use;
  #faults = 0;
  /** Milliseconds each file took when it last ran: the quick ones go first. */
  #times = new Map();

  constructor({ freshRunner }) {
    this.#folders = freshRunner.tests;
    this.#patience = freshRunner.patience;
    this.#leftOut = new RegExp(freshRunner.leaveOut, 'u');
  }

  async init() {
    this.#bundle = await bundleTests(process.cwd(), this.#folders);
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async dryRun() {
    this.#load();
    const tests = await this.#run(Object.entries(this.#bundle.files), {
      only: (id) => !this.#leftOut.test(id),
      onStart: (id) => {
        // What an earlier test has worked out and kept would not count as touched by this one.
        this.#kept.reset();
        shared.currentTestId = id;
      },
      onDone: () => (shared.currentTestId = undefined),
    });
    return { status: DryRunStatus.Complete, tests, mutantCoverage: shared.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, mutantActivation }) {
    shared.hitCount = hitLimit === undefined ? undefined : 0;
    shared.hitLimit = hitLimit;
    const wanted = testFilter && { tests: new Set(testFilter), files: new Set(testFilter.map(fileOf)) };
    if (this.#use === undefined || (this.#faults += 1) % FAULTS_A_LOAD === 0) this.#load();
    this.#kept.reset();
    const files = Object.entries(this.#bundle.files).filter(([name]) => wanted?.files.has(name) ?? true);
    const from = process.cpuUsage();
    const tests = await this.#run(files, {
      only: (id) => wanted?.tests.has(id) ?? !this.#leftOut.test(id),
      enough: (results) =>
        process.cpuUsage(from).user > this.#patience * 1000 || results.at(-1)?.status === TestStatus.Failed,
      beforeFile: () => (shared.activeMutant = mutantActivation === 'static' ? activeMutant.id : undefined),
      onDeclared: () => (shared.activeMutant = activeMutant.id),
    });
    shared.activeMutant = undefined;
    const outcome = determineHitLimitReached(shared.hitCount, hitLimit) ?? { status: DryRunStatus.Complete, tests };
    return toMutantRunResult(outcome, false);
  }

  #load() {
    shared.activeMutant = undefined;
    this.#kept = new KeptMaps();
    this.#use = this.#bundle.load(this.#kept);
    this.#kept.loaded();
  }

  async #run(files, options) {
    const results = [];
    const timeOf = ([name]) => this.#times.get(name) ?? 0;
    for (const [name, declareTests] of files.sort((a, b) => timeOf(a) - timeOf(b))) {
      const from = performance.now();
      options.beforeFile?.();
      results.push(...(await runTests(name, () => declareTests(this.#use), options)));
      this.#times.set(name, performance.now() - from);
      if (options.enough?.(results)) break;
    }
    return results;
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'fresh', FreshRunner)];
