import type { Report } from '../../src/app/report';
import { main } from '../../src/cli/main';

/** What a command said and how it ended. */
export interface Run {
  readonly exit: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line in this process. */
export async function run(...args: string[]): Promise<Run> {
  let out = '';
  let err = '';
  const exit = await main(args, { out: (text) => (out += text), err: (text) => (err += text) });
  return { exit, out, err };
}

/** The report of one checked file. */
export async function reportOn(file: string, ...args: string[]): Promise<Report> {
  const { out } = await run('check', file, ...args, '--format', 'json');
  return JSON.parse(out) as Report;
}

/** What every refusal of a command must be: exit code 2, nothing on stdout, one line with the sentence, no trace of the program. */
export function expectOneSentence({ exit, out, err }: Run, sentence: string): void {
  expect({ exit, out }).toEqual({ exit: 2, out: '' });
  expect(err).toContain(sentence);
  expect(err.trimEnd().split('\n')).toHaveLength(1);
  expect(err).not.toMatch(/\bat .+:\d+|Error:/);
}
