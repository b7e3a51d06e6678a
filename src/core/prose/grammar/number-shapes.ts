import { NUMBER_SHAPES, type NumberShape } from './pattern';
import { WordMemo } from './word-memo';

const whole = (text: string, least: number, most: number): boolean =>
  /^\d{1,2}$/.test(text) && Number(text) >= least && Number(text) <= most;

const SHAPES: Readonly<Record<NumberShape, (text: string) => boolean>> = {
  any: () => true,
  year: (text) => /^(?:19|20)\d\d$/.test(text),
  day: (text) => whole(text, 1, 31),
  month: (text) => whole(text, 1, 12),
  month2: (text) => text.length === 2 && whole(text, 1, 12),
  date: (text) => /^\d{1,2}\.\d{1,2}$/.test(text) && whole(text.split('.')[1] ?? '', 1, 12),
  fulldate: (text) => /^\d{1,2}\.\d{1,2}\.(?:\d\d|\d{4})$/.test(text),
  clock: (text) => /^[0-2]?\d\.[0-5]\d$/.test(text),
  paragraphs: (text) => /^\d{2,3}$/.test(text),
  two: (text) => /^\d\d$/.test(text),
  phone: (text) => /^\d{8}$/.test(text),
  account: (text) => /^\d{2}(?:\.\d{2}){1,3}$/.test(text),
  zeros: (text) => /^0+$/.test(text),
  postcode: (text) => /^(?!19|20)[1-9]\d{3}$/.test(text),
};

/** "B2020", "BO2021", "R2019", "FY2024": a budget's or an account's year. */
const BUDGET_YEAR = /^(?:b|bo|r|fy)((?:19|20)\d\d)$/;

/** The year of a code like "B2020"; null for other codes. `text` in lower case. */
export function budgetYear(text: string): number | null {
  const found = BUDGET_YEAR.exec(text);
  return found === null ? null : Number(found[1]);
}

/** Does a number token look like this? */
export function hasShape(text: string, shape: NumberShape): boolean {
  return shapes.of(text).has(shape);
}

/** Does a text begin as numbers do? */
export function startsNumber(text: string): boolean {
  return /^[\d½¼¾]/.test(text);
}

/** All that a number token looks like. */
export function shapesOf(text: string): readonly NumberShape[] {
  return [...shapes.of(text)];
}

const shapes = new WordMemo<ReadonlySet<NumberShape>>(
  (text) => new Set(NUMBER_SHAPES.filter((shape) => SHAPES[shape](text))),
);
