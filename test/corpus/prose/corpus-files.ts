import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readProse } from '../../../src/core/prose/read-prose';
import { parseCorpus, type LabelledText } from './labelled';
import { scoreText, type Score, type Tally } from './score';

const FOLDER = join(process.cwd(), 'test/corpus/prose');

/** Rules are written with the tune half in view; the test half only tells how they do with texts that nobody looked at. */
export const HALVES = ['tune', 'test'] as const;
export type Half = (typeof HALVES)[number];

export interface CorpusText {
  readonly file: string;
  readonly text: LabelledText;
}

/** The labelled texts of one half, by file. */
export function corpusTexts(half: Half): CorpusText[] {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith(`-${half}.txt`));
  return files
    .sort()
    .flatMap((file) => parseCorpus(readFileSync(join(FOLDER, file), 'utf8')).map((text) => ({ file, text })));
}

/** Reads a text as if it stood alone in a cell, and holds the reading against its labels. */
export function scoreCorpusText({ file, text }: CorpusText, score: Score): void {
  const cell = { sheet: file, top: 0, left: 0, bottom: 0, right: 0 };
  scoreText(text, readProse({ cell, text: text.text, heading: null }), score);
}

/** Right, wrong and missed of all kinds together. */
export function sumOf(table: ReadonlyMap<string, Tally>): Tally {
  return [...table.values()].reduce(
    (a, b) => ({ right: a.right + b.right, wrong: a.wrong + b.wrong, missed: a.missed + b.missed }),
    { right: 0, wrong: 0, missed: 0 },
  );
}
