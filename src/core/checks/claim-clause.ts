import type { ProseFigure, ProseReading } from '../prose/prose-figure';
import { FISCAL, GROWTH, IN_TOTAL, JOINING, OVER_YEARS, YEARLY } from './effect-words';

/** The words an amount is said with. */
export interface Clause {
  /** From the amount before, or the sentence's beginning, to the amount itself; `headed` begins with the first of a coordinated row. */
  readonly before: string;
  readonly headed: string;
  /** Behind it, to the next amount, comma or stop; and all the way to the next amount or stop. */
  readonly near: string;
  readonly behind: string;
  /** The first amount of "1,0 mio. kr. i 2026 og 2,0 mio. kr. fra 2027", by index; its own where it stands alone. */
  readonly head: number;
  /** The amounts of that row before this one. */
  readonly earlier: readonly number[];
  /** The words make it an amount for several years together. */
  readonly overYears: boolean;
  /** The words make it what one year has more than another. */
  readonly grows: boolean;
  /** The words name one year as two. */
  readonly fiscal: boolean;
}

/** A sentence ends where a capital follows: "ca. 2,2 mio. kr." goes on. */
const STOP = /[.!?]\s+(?=\p{Lu})|[;:]\s|\n/gu;

/** The words around one of a reading's amounts. */
export function clauseOf(reading: ProseReading, index: number): Clause {
  const { text } = reading.source;
  const { start, end } = reading.figures[index] as ProseFigure;
  const row = rowBefore(reading, index);
  const head = row[0] ?? index;
  const behind = text.slice(end, closing(reading, index));
  const open = opening(reading, index);
  const before = text.slice(open, start);
  const near = behind.split(/[,;]/)[0] ?? '';
  return {
    before,
    headed: head === index ? before : text.slice(opening(reading, head), start),
    near,
    behind,
    head,
    earlier: row,
    overYears: OVER_YEARS.test(before + near) || (IN_TOTAL.test(before) && !YEARLY.test(near)),
    grows: GROWTH.test(before) || GROWS_BEHIND.test(near),
    fiscal: FISCAL.test(near) || FISCAL.test(before),
  };
}

/** The amounts in front that this one goes on with, the first one first. */
export function rowBefore({ figures, source: { text } }: ProseReading, index: number): number[] {
  const row: number[] = [];
  let at = index;
  for (;;) {
    const later = figures[at] as ProseFigure;
    const before = previousAmount(figures, at);
    const figure = before === null ? undefined : figures[before];
    if (before === null || figure?.sentence !== later.sentence) return row;
    if (!joins(text.slice(figure.end, later.start))) return row;
    row.unshift(before);
    at = before;
  }
}

function previousAmount(figures: readonly ProseFigure[], index: number): number | null {
  for (let at = index - 1; at >= 0; at -= 1) if (figures[at]?.kind === 'amount') return at;
  return null;
}

const GROWS_BEHIND = /^\s*(?:kr\.?\s*)?(?:mere|yderligere|ekstra|more|extra)(?!\p{L})/iu;

/** "1,3 mio. kr. på vikartimer i 2026 og 2,5 mio. kr. fra 2027": what both are spent on or saved on. */
const ON_WHAT = /^\s*(?:på|til|ved|for|on)\s+\p{L}+(?:\s\p{L}+){0,2}\s+(?=(?:i|in|fra|from) \d{4})/u;

/** Nothing between two amounts but years, times and what goes on: no new verb, no other thing. */
export function joins(between: string): boolean {
  const words = between
    .toLowerCase()
    .replace(ON_WHAT, ' ')
    .split(/[\s,.–-]+/);
  return words.every((word) => word === '' || JOINING.has(word) || /^\d{4}(?:\/\d{2,4})?$/.test(word));
}

function opening({ source: { text }, figures }: ProseReading, index: number): number {
  const { start } = figures[index] as ProseFigure;
  const before = previousAmount(figures, index);
  const from = before === null ? 0 : (figures[before]?.end ?? 0);
  const stop = [...text.slice(from, start).matchAll(STOP)].at(-1);
  return stop ? from + stop.index + 1 : from;
}

function closing({ source: { text }, figures }: ProseReading, index: number): number {
  const { end } = figures[index] as ProseFigure;
  const later = figures.slice(index + 1).find(({ kind }) => kind === 'amount');
  const behind = text.slice(end, later?.start ?? text.length);
  // A figure's own words may end in the full stop.
  const [first] = /^\s+\p{Lu}/u.test(behind) && text[end - 1] === '.' ? [{ index: 0 }] : behind.matchAll(STOP);
  return end + (first?.index ?? behind.length);
}
