import type { ProseFigureKind, ProseRelation } from '../../../src/core/prose/prose-figure';

/** A figure as a person labelled it: `low` to `high` is what is written, before any rounding is allowed for. */
export interface LabelledFigure {
  readonly kind: ProseFigureKind;
  readonly start: number;
  readonly end: number;
  readonly low: number;
  readonly high: number;
}

export interface LabelledRelation {
  readonly kind: ProseRelation['kind'];
  /** Member names to figures of the text, in the order they were labelled. */
  readonly members: Readonly<Record<string, readonly number[]>>;
}

export interface LabelledText {
  readonly text: string;
  readonly line: number;
  readonly figures: readonly LabelledFigure[];
  readonly relations: readonly LabelledRelation[];
}

const KINDS: Readonly<Record<string, ProseFigureKind>> = {
  a: 'amount',
  p: 'percent',
  q: 'percentage-points',
  c: 'count',
  r: 'rate',
  d: 'duration',
  y: 'year',
};

/**
 * Reads a corpus file. One text per line; a figure is `[kind words=value]` with kind a(mount), p(ercent), q (percentage points), c(ount), r(ate),
 * d(uration), y(ear); the value in kroner or pounds, percent, pieces, hours or years (`low..high` for a range, `5/12` for a fraction).
 * Lines beginning with `>` give the relations of the text above: kind, then `member=figure` (figures count from 0; `1,2` for several).
 */
export function parseCorpus(source: string): LabelledText[] {
  const texts: LabelledText[] = [];
  source.split('\n').forEach((written, index) => {
    if (written.trim() === '') return;
    if (!written.startsWith('>')) texts.push(parseText(written, index + 1));
    else (texts[texts.length - 1]?.relations as LabelledRelation[]).push(parseRelation(written));
  });
  return texts;
}

function parseText(written: string, line: number): LabelledText {
  const figures: LabelledFigure[] = [];
  let text = '';
  let at = 0;
  for (const match of written.matchAll(/\[([apqcrdy]) ([^\]=]+)=([^\]]+)\]/g)) {
    text += written.slice(at, match.index);
    const [all, kind = '', words = '', value = ''] = match;
    const [low = '', high = low] = value.split('..');
    figures.push({
      kind: KINDS[kind] ?? 'count',
      start: text.length,
      end: text.length + words.length,
      low: numberOf(low),
      high: numberOf(high),
    });
    text += words;
    // An abbreviation's dot ends the sentence as well.
    at = match.index + all.length + (words.endsWith('.') && written.charAt(match.index + all.length) === '.' ? 1 : 0);
  }
  return { text: text + written.slice(at), line, figures, relations: [] };
}

/** `5/12`, `9*7/365`. */
function numberOf(value: string): number {
  const [above = '', below = '1'] = value.split('/');
  return above.split('*').reduce((product, factor) => product * Number(factor), 1) / Number(below);
}

function parseRelation(written: string): LabelledRelation {
  const [kind = '', ...members] = written.slice(1).trim().split(/\s+/);
  return {
    kind: kind as ProseRelation['kind'],
    members: Object.fromEntries(
      members.map((member) => [member.split('=')[0] ?? '', (member.split('=')[1] ?? '').split(',').map(Number)]),
    ),
  };
}
