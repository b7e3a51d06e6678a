import { parseArgs } from 'node:util';

/** Every option of the command line. */
export const OPTIONS = {
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
  lang: { type: 'string' },
  format: { type: 'string' },
  'fail-on': { type: 'string' },
  'min-severity': { type: 'string' },
  only: { type: 'string' },
  off: { type: 'string' },
  baseline: { type: 'string' },
  out: { type: 'string' },
  jobs: { type: 'string' },
  shard: { type: 'string' },
} as const;

export type OptionName = keyof typeof OPTIONS;

export interface SplitArguments {
  readonly values: {
    readonly [Name in OptionName]?: (typeof OPTIONS)[Name]['type'] extends 'boolean' ? boolean : string;
  };
  readonly positionals: readonly string[];
  /** The first argument that is no option of ours, or an option without its value. */
  readonly unknown: string | null;
}

/** Parts the options from the rest; of an option given twice the last one counts. */
export function splitArguments(args: readonly string[]): SplitArguments {
  const { tokens } = parseArgs({
    args: [...args],
    options: OPTIONS,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values: Record<string, string | boolean> = {};
  const positionals: string[] = [];
  let unknown: string | null = null;
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const option = OPTIONS[token.name as OptionName] as { type: 'boolean' | 'string' } | undefined;
    const fits = option && (option.type === 'string') === (token.value !== undefined);
    if (fits) values[token.name] = token.value ?? true;
    else unknown ??= token.rawName;
  }
  return { values, positionals, unknown };
}
