import { parseArgs } from 'node:util';
import type { Severity } from '../core/checks/finding';
import { da } from '../messages/da';
import { en } from '../messages/en';
import type { Messages } from '../messages/messages';

export type Format = 'text' | 'json';
export type FailOn = Severity | 'never';

/** What a user asked for, or why it can't be done, in the user's language. */
export type Request =
  | { readonly ask: 'help'; readonly messages: Messages }
  | { readonly ask: 'version' }
  | {
      readonly ask: 'check';
      readonly files: readonly string[];
      readonly format: Format;
      readonly failOn: FailOn;
      readonly messages: Messages;
    }
  | { readonly ask: 'explain'; readonly files: readonly string[]; readonly format: Format; readonly messages: Messages }
  | { readonly ask: 'unusable'; readonly why: string };

const FORMATS: readonly Format[] = ['text', 'json'];
const LANGUAGES = ['da', 'en'] as const;
const FAIL_ON: readonly FailOn[] = ['error', 'warning', 'info', 'never'];

/** Reads the command line. */
export function readArguments(args: readonly string[]): Request {
  const { values, positionals, unknown } = split(args);
  const language = choose('--lang', values.lang ?? 'da', LANGUAGES, da);
  if (typeof language !== 'object') return { ask: 'unusable', why: language };
  const messages = language.choice === 'en' ? en : da;
  const words = messages.cli;
  if (unknown !== null) return { ask: 'unusable', why: words.unknownOption(unknown) };
  if (values.version === true) return { ask: 'version' };
  const [command, ...files] = positionals;
  if (values.help === true || command === undefined) return { ask: 'help', messages };
  if (command !== 'check' && command !== 'explain') return { ask: 'unusable', why: words.unknownCommand(command) };
  const format = choose('--format', values.format ?? 'text', FORMATS, messages);
  const failOn = choose('--fail-on', values['fail-on'] ?? 'error', FAIL_ON, messages);
  if (typeof format !== 'object') return { ask: 'unusable', why: format };
  if (typeof failOn !== 'object') return { ask: 'unusable', why: failOn };
  if (files.length === 0) return { ask: 'unusable', why: words.noFiles };
  if (command === 'explain') return { ask: 'explain', files, format: format.choice, messages };
  return { ask: 'check', files, format: format.choice, failOn: failOn.choice, messages };
}

interface Split {
  readonly values: {
    readonly help?: boolean | undefined;
    readonly version?: boolean | undefined;
    readonly lang?: string | undefined;
    readonly format?: string | undefined;
    readonly 'fail-on'?: string | undefined;
  };
  readonly positionals: readonly string[];
  /** The first argument that is no option of ours, or an option without its value. */
  readonly unknown: string | null;
}

function split(args: readonly string[]): Split {
  const options = {
    help: { type: 'boolean', short: 'h' },
    version: { type: 'boolean' },
    lang: { type: 'string' },
    format: { type: 'string' },
    'fail-on': { type: 'string' },
  } as const;
  const { tokens } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true });
  const values: Record<string, string | boolean> = {};
  const positionals: string[] = [];
  let unknown: string | null = null;
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const option = options[token.name as keyof typeof options] as { type: 'boolean' | 'string' } | undefined;
    const fits = option && (option.type === 'string') === (token.value !== undefined);
    if (fits) values[token.name] = token.value ?? true;
    else unknown ??= token.rawName;
  }
  return { values, positionals, unknown };
}

function choose<T extends string>(
  option: string,
  value: string,
  allowed: readonly T[],
  { cli }: Messages,
): { choice: T } | string {
  const choice = allowed.find((one) => one === value);
  return choice === undefined ? cli.badValue(option, value, allowed) : { choice };
}
