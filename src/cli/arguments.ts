import type { Shard } from '../app/batch-result';
import { SEVERITIES, type Severity } from '../core/checks/finding';
import { CHECKS, type CheckId } from '../core/checks/registry';
import { da } from '../messages/da';
import { LANGUAGE_CODES, type LanguageCode } from '../messages/language-table';
import { LANGUAGES } from '../messages/languages';
import type { Messages } from '../messages/messages';
import { splitArguments, type OptionName, type SplitArguments } from './options';

export type Format = 'text' | 'json' | 'sarif' | 'markdown';
export type FailOn = Severity | 'never';

interface Common {
  readonly messages: Messages;
}

/** Which checks run, what is shown of them, and what a run fails on. */
interface Strictness {
  readonly failOn: FailOn;
  readonly minSeverity: Severity;
  readonly off: readonly CheckId[];
}

/** What `check` was asked for. */
export interface CheckRequest extends Common, Strictness {
  readonly ask: 'check';
  readonly files: readonly string[];
  readonly format: Format;
  /** File with an earlier JSON report. */
  readonly baseline: string | null;
}

/** What `explain` was asked for. */
export interface ExplainRequest extends Common {
  readonly ask: 'explain';
  readonly files: readonly string[];
  readonly format: 'text' | 'json';
}

/** What `compare` was asked for. */
export interface CompareRequest extends Common {
  readonly ask: 'compare';
  readonly before: string;
  readonly after: string;
  readonly format: 'text' | 'json';
  readonly failOn: FailOn;
}

/** What `report` and `schema` were asked for: one file to read, another one to write. */
export interface WriteRequest extends Common {
  readonly ask: 'report' | 'schema';
  readonly file: string;
  readonly out: string;
}

/** What `batch` was asked for. */
export interface BatchRequest extends Common, Strictness {
  readonly ask: 'batch';
  /** Files, and folders of files. */
  readonly places: readonly string[];
  readonly language: LanguageCode;
  readonly shard: Shard | null;
  /** Workbooks checked at the same time; 0 for as many as the machine has processors. */
  readonly jobs: number;
  /** File for the result; null for stdout. */
  readonly out: string | null;
}

/** What `merge` was asked for. */
export interface MergeRequest extends Common {
  readonly ask: 'merge';
  readonly results: readonly string[];
  readonly failOn: FailOn;
  readonly out: string | null;
}

/** What a user asked for, or why it can't be done, in the user's language. */
export type Request =
  | ({ readonly ask: 'help' } & Common)
  | { readonly ask: 'version' }
  | CheckRequest
  | ExplainRequest
  | CompareRequest
  | WriteRequest
  | BatchRequest
  | MergeRequest
  | Unusable;

interface Unusable {
  readonly ask: 'unusable';
  readonly why: string;
}

const FORMATS: readonly Format[] = ['text', 'json', 'sarif', 'markdown'];
const PLAIN_FORMATS = ['text', 'json'] as const;
const FAIL_ON: readonly FailOn[] = [...SEVERITIES, 'never'];
const ALWAYS: readonly OptionName[] = ['help', 'version', 'lang'];
const FURTHER = {
  check: ['format', 'fail-on', 'min-severity', 'only', 'off', 'baseline'],
  explain: ['format'],
  compare: ['format', 'fail-on'],
  report: ['out'],
  schema: ['out'],
  batch: ['fail-on', 'min-severity', 'only', 'off', 'out', 'jobs', 'shard'],
  merge: ['fail-on', 'out'],
} as const satisfies Readonly<Record<string, readonly OptionName[]>>;

type Command = keyof typeof FURTHER;

/** Thrown inside this file alone: the sentence that says why the arguments can't be used. */
class UnusableError extends Error {
  override readonly name = 'UnusableError';
}

/** Reads the command line. Never throws. */
export function readArguments(args: readonly string[]): Request {
  try {
    return requestOf(splitArguments(args));
  } catch (error) {
    if (error instanceof UnusableError) return { ask: 'unusable', why: error.message };
    throw error;
  }
}

function requestOf({ values, positionals, unknown }: SplitArguments): Request {
  const language = choose('--lang', values.lang ?? 'da', LANGUAGE_CODES, da);
  const messages = LANGUAGES[language];
  const words = messages.cli;
  if (unknown !== null) throw new UnusableError(words.unknownOption(unknown));
  if (values.version === true) return { ask: 'version' };
  const [command, ...files] = positionals;
  if (values.help === true || command === undefined) return { ask: 'help', messages };
  if (!isCommand(command)) throw new UnusableError(words.unknownCommand(command));
  const stray = strayOption(command, values);
  if (stray !== null) throw new UnusableError(words.unknownOption(`--${stray}`));
  const formats = command === 'check' ? FORMATS : PLAIN_FORMATS;
  const format = choose<Format>('--format', values.format ?? 'text', formats, messages);
  const failOn = choose('--fail-on', values['fail-on'] ?? 'error', FAIL_ON, messages);
  if (command === 'compare') return compareRequest(files, asPlain(format), failOn, messages);
  if (command === 'report' || command === 'schema') return writeRequest(command, files, values.out, messages);
  if (command === 'merge') return mergeRequest(files, values.out, failOn, messages);
  if (files.length === 0) throw new UnusableError(words.noFiles);
  if (command === 'batch') return batchRequest(files, values, failOn, language);
  if (command === 'explain') return { ask: 'explain', files, format: asPlain(format), messages };
  return { ask: 'check', files, format, failOn, ...selectionOf(values, messages), messages };
}

function isCommand(command: string): command is Command {
  return Object.hasOwn(FURTHER, command);
}

function asPlain(format: Format): 'text' | 'json' {
  return format === 'json' ? 'json' : 'text';
}

/** An option that is ours but does nothing for this command. */
function strayOption(command: Command, values: SplitArguments['values']): string | null {
  const allowed: readonly string[] = [...ALWAYS, ...FURTHER[command]];
  return Object.keys(values).find((name) => !allowed.includes(name)) ?? null;
}

function compareRequest(
  files: readonly string[],
  format: 'text' | 'json',
  failOn: FailOn,
  messages: Messages,
): CompareRequest {
  const [before, after, ...more] = files;
  if (before === undefined || after === undefined || more.length > 0) throw new UnusableError(messages.cli.twoFiles);
  return { ask: 'compare', before, after, format, failOn, messages };
}

function writeRequest(
  ask: WriteRequest['ask'],
  files: readonly string[],
  out: string | undefined,
  messages: Messages,
): WriteRequest {
  const [file, ...more] = files;
  if (file === undefined || more.length > 0 || out === undefined) throw new UnusableError(messages.cli.fileAndOut(ask));
  return { ask, file, out, messages };
}

function mergeRequest(
  results: readonly string[],
  out: string | undefined,
  failOn: FailOn,
  messages: Messages,
): MergeRequest {
  if (results.length === 0) throw new UnusableError(messages.batch.noResults);
  return { ask: 'merge', results, failOn, out: out ?? null, messages };
}

function batchRequest(
  places: readonly string[],
  values: SplitArguments['values'],
  failOn: FailOn,
  language: LanguageCode,
): BatchRequest {
  const messages = LANGUAGES[language];
  const { minSeverity, off } = selectionOf(values, messages);
  const [shard, jobs] = [shardOf(values.shard, messages), jobsOf(values.jobs, messages)];
  const out = values.out ?? null;
  return { ask: 'batch', places, language, shard, jobs, failOn, minSeverity, off, out, messages };
}

/** `0/4` to `3/4`, as a Kubernetes job counts its pods. */
function shardOf(text: string | undefined, { batch }: Messages): Shard | null {
  if (text === undefined) return null;
  const [, index, of] = /^(\d{1,6})\/(\d{1,6})$/.exec(text) ?? [];
  if (index === undefined || Number(index) >= Number(of)) throw new UnusableError(batch.badShard(text));
  return { index: Number(index), of: Number(of) };
}

function jobsOf(text: string | undefined, { batch }: Messages): number {
  if (text === undefined) return 0;
  const jobs = Number(text);
  if (!/^\d{1,2}$/.test(text) || jobs < 1 || jobs > 64) throw new UnusableError(batch.badJobs(text));
  return jobs;
}

function selectionOf(
  values: SplitArguments['values'],
  messages: Messages,
): Pick<CheckRequest, 'minSeverity' | 'off' | 'baseline'> {
  const only = checkIds('--only', values.only, messages);
  const off = checkIds('--off', values.off, messages) ?? [];
  const left = CHECKS.map(({ id }) => id).filter((id) => (only?.includes(id) ?? true) && !off.includes(id));
  if (left.length === 0) throw new UnusableError(messages.cli.noChecksLeft);
  return {
    minSeverity: choose('--min-severity', values['min-severity'] ?? 'info', SEVERITIES, messages),
    off: CHECKS.map(({ id }) => id).filter((id) => !left.includes(id)),
    baseline: values.baseline ?? null,
  };
}

/** Checks named in a list parted by commas; null where the option isn't given. */
function checkIds(option: string, list: string | undefined, { cli }: Messages): readonly CheckId[] | null {
  if (list === undefined) return null;
  const ids = CHECKS.map(({ id }) => id);
  const names = list.split(',').map((name) => name.trim());
  return names.map((name) => {
    const id = ids.find((one) => one === name);
    if (id === undefined) throw new UnusableError(cli.unknownCheck(option, name, ids));
    return id;
  });
}

function choose<T extends string>(option: string, value: string, allowed: readonly T[], { cli }: Messages): T {
  const choice = allowed.find((one) => one === value);
  if (choice === undefined) throw new UnusableError(cli.badValue(option, value, allowed));
  return choice;
}
