import { sumDecimals } from '../figures/decimal';
import { isAmount, type AmountFigure, type Figure } from '../figures/figure';
import {
  interval,
  multiplyIntervals,
  scaleInterval,
  subtractIntervals,
  type Interval,
  type Quantity,
} from '../figures/interval';
import { KRONER } from '../figures/money-unit';
import type { ProseFigure, ProseReading, ProseRelation } from '../prose/prose-figure';
import type { SheetKind, SheetReading } from '../reading/sheet-reading';
import type { Evidence, Quoted, Shown } from './finding';
import { oncePer } from '../workbook/once-per';
import type { SheetProse } from './sheet-prose';

/** A figure in a sentence, with the whole text it stands in. */
export interface SaidFigure {
  readonly words: ProseFigure;
  readonly figure: Figure;
  readonly text: string;
}

const UNREAD_KINDS: readonly SheetKind[] = ['schema', 'own', 'not-catalogue'];

/** Is the sheet's prose part of the catalogue? */
export function hasCatalogueProse({ kind }: SheetReading): boolean {
  return !UNREAD_KINDS.includes(kind);
}

/** Every text of a sheet, row labels included. */
export function readingsOf({ paragraphs, labels }: SheetProse): ProseReading[] {
  return [...paragraphs, ...labels.map(({ reading }) => reading)];
}

/** One of a reading's figures; null for a year alone and for no index. */
export function saidAt({ figures, source }: ProseReading, index: number | null): SaidFigure | null {
  const words = index === null ? undefined : figures[index];
  return words?.figure ? { words, figure: words.figure, text: source.text } : null;
}

/** Every figure of a reading but its years, each with its index. */
export const saidIn = oncePer(
  (reading: ProseReading): readonly { readonly said: SaidFigure; readonly index: number }[] => {
    const all: { said: SaidFigure; index: number }[] = [];
    for (let index = 0; index < reading.figures.length; index += 1) {
      const said = saidAt(reading, index);
      if (said) all.push({ said, index });
    }
    return all;
  },
);

export function shownWords({ words, figure }: SaidFigure): Shown {
  return { figure, unit: isAmount(figure) ? (words.unit ?? KRONER) : null };
}

export function quoted(said: SaidFigure): Quoted {
  return { words: said.words.words, shown: shownWords(said) };
}

/** The words as proof. */
export function wordsEvidence(said: SaidFigure): Evidence {
  const { words, text } = said;
  return { cell: words.cell, text, span: { start: words.start, end: words.end }, reads: shownWords(said) };
}

/** The sentence, or part of one, that shows a relation. */
export function cueText({ source }: ProseReading, { cue }: ProseRelation): string {
  return source.text.slice(cue.start, cue.end);
}

/** Two figures may be held against each other where neither is bound to a time the other excludes. */
export function timesMeet({ period: a }: ProseFigure, { period: b }: ProseFigure): boolean {
  if (a.oneOff !== b.oneOff && (a.yearly || b.yearly)) return false;
  if (a.from === null && a.to === null) return true;
  if (b.from === null && b.to === null) return true;
  return (a.from ?? -Infinity) <= (b.to ?? Infinity) && (b.from ?? -Infinity) <= (a.to ?? Infinity);
}

/** The product of two printed figures, as a figure of the second's quantity; `percent` divides by a hundred. */
export function timesFigure<Q extends Quantity>(factor: Figure, of: Figure<Q>, divideBy = 1): Figure<Q> {
  const product: Interval<Q> = scaleInterval(multiplyIntervals<Q>(factor.interval, of.interval), 1 / divideBy);
  return { quantity: of.quantity, value: whole(of.quantity, (factor.value * of.value) / divideBy), interval: product };
}

/** Money is told in whole øre. */
function whole(quantity: Quantity, value: number): number {
  return quantity === 'oere' ? Math.round(value) : value;
}

/** `from` less `to`, without its sign. */
export function distance<Q extends Quantity>(from: Figure<Q>, to: Figure<Q>): Figure<Q> {
  const [large, small] = from.value >= to.value ? [from, to] : [to, from];
  return {
    quantity: from.quantity,
    value: sumDecimals([large.value, -small.value]),
    interval: subtractIntervals(large.interval, small.interval),
  };
}

/** An amount without its sign. */
export function sizeOf(figure: AmountFigure): AmountFigure {
  if (figure.value >= 0) return figure;
  return { quantity: 'oere', value: -figure.value, interval: interval(-figure.interval.hi, -figure.interval.lo) };
}
