import { isDateFormat } from '../figures/number-format';
import type { GridCell } from './grid';
import { priceLevelIn } from './price-level-in';
import { oncePerText } from '../workbook/once-per';
import { unitInHeading } from './unit-in-heading';

/** What a heading says about years. */
export interface YearHeading {
  /** `year` for one budget year, `period` for several ("2019-22"): a column of sums. */
  readonly kind: 'year' | 'period';
  /** A budget year that runs from one calendar year into the next counts as the first; "Year 1" is 1. */
  readonly year: number;
  /** `bare` for a year alone, `named` for "Budget 2020" or "B2020", `loose` for a year among other words ("Effekt 2020"). */
  readonly form: 'bare' | 'named' | 'loose';
  /** The words around the year, lower case; empty for a year alone. */
  readonly words: string;
}

const EARLIEST = 1990;
const LATEST = 2100;
const LONGEST_HEADING = 40;

/** Words and abbreviations that go before a budget year in Danish, English, Norwegian and Swedish headings. */
const YEAR_NAMES = new Set(
  (
    'b bo bf kb r f p ob fy budget budgetår budgetåret budgetforslag overslag overslagsår budgetoverslag regnskab forventet prognose år året i ' +
    'vedtaget bud skøn estimat year budgetyear financial forecast estimate plan økonomiplan økplan øk rev revideret korrigeret bud budsjett regnskap bokslut prognos utfall the for'
  ).split(' '),
);

/** Reads a heading cell as a year or a period of years; null for anything else. */
export function readYearHeading(cell: GridCell): YearHeading | null {
  if (cell.kind === 'number') return isDateFormat(cell.format) ? yearOfDate(cell) : yearOfNumber(cell);
  if (cell.kind !== 'text' || cell.text.length > LONGEST_HEADING || !/\d/.test(cell.text)) return null;
  return textHeading(cell.text);
}

const textHeading = oncePerText((heading): YearHeading | null => {
  const text = plainHeading(heading);
  return wholeHeading(text) ?? dayHeading(text) ?? namedHeading(text);
});

function yearOfNumber({ number, format }: GridCell): YearHeading | null {
  return isYear(number) && !/[%.]/.test(format) ? bare(number) : null;
}

/** A date printed as its year alone, or a year's first or last day; Excel counts days from the last of 1899. */
function yearOfDate({ number, format }: GridCell): YearHeading | null {
  const printsYear = /^(?:\[[^\]]*\])*y{2,4}(?:;@)?$/i.test(format);
  let year = EARLIEST;
  let next = FIRST_DAY + daysIn(year);
  while (number >= next && year <= LATEST) {
    year += 1;
    next += daysIn(year);
  }
  if (number < FIRST_DAY || !isYear(year)) return null;
  if (printsYear) return bare(year);
  return number === next - daysIn(year) || number === next - 1 ? { ...bare(year), form: 'loose' } : null;
}

/** The first of January of the earliest year. */
const FIRST_DAY = 32_874;

function daysIn(year: number): number {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 366 : 365;
}

function bare(year: number): YearHeading {
  return { kind: 'year', year, form: 'bare', words: '' };
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= EARLIEST && value <= LATEST;
}

/** One line without footnote marks, brackets, unit and price level ("2020 (1.000 kr. 2019 p/l)" is 2020). */
function plainHeading(text: string): string {
  const line = text
    .replace(/[\s\u00A0]+/g, ' ')
    .replace(/[*]+|\s\d\)$/g, '')
    .trim();
  const priced = without(line, priceLevelIn(line));
  return without(priced, unitInHeading(priced))
    .replace(/[()[\],:]/g, ' ')
    .replace(/ +/g, ' ')
    .trim();
}

function without(text: string, found: { readonly start: number; readonly end: number } | null): string {
  return found ? `${text.slice(0, found.start)} ${text.slice(found.end)}` : text;
}

/** "2018", "2 017", "2009/10", "24/25", "2019-22". */
function wholeHeading(text: string): YearHeading | null {
  const year = /^(\d) ?(\d{3})$/.exec(text);
  if (year) return isYear(Number(text.replace(' ', ''))) ? bare(Number(text.replace(' ', ''))) : null;
  return spanHeading(text, 'bare');
}

/** "01.01.2025", "31-12-2025": a year by its first or last day. */
function dayHeading(text: string): YearHeading | null {
  const year = Number(/^(?:0?1([./-])0?1|31([./-])12)[./-](\d{4})$/.exec(text)?.[3]);
  return isYear(year) ? { ...bare(year), form: 'loose' } : null;
}

function spanHeading(text: string, form: YearHeading['form']): YearHeading | null {
  const span = /^(\d{4}|\d{2}) ?([/\-–—]) ?(\d{4}|\d{2})$/.exec(text);
  if (!span) return null;
  const [, from = '', , to = ''] = span;
  const start = fullYear(from, 2000);
  const end = fullYear(to, Math.floor(start / 100) * 100);
  if (!isYear(start) || !isYear(end) || end <= start) return null;
  if (from.length === 2 && end !== start + 1) return null;
  return { kind: end === start + 1 ? 'year' : 'period', year: start, form, words: '' };
}

/** "BO1 2027", "Overslagsår 2 - 2028": the place of a year in the plan. */
const PLAN_YEAR = /^(bo|overslagsår|overslag|år|year|f) ?[1-9]\b[ :–-]*/i;

function fullYear(digits: string, century: number): number {
  return digits.length === 4 ? Number(digits) : century + Number(digits);
}

/** "Budget 2020", "BO2012", "FY 2025/26", "Year 1", "Effekt 2020". */
function namedHeading(text: string): YearHeading | null {
  const relative = /^(?:year|år)\.? (\d{1,2})$/i.exec(text);
  if (relative) return { kind: 'year', year: Number(relative[1]), form: 'named', words: 'year' };
  const match = /^(.*?)((?:\d{4}|\d{2}(?=[/]\d{2}))(?: ?[/\-–—] ?(?:\d{4}|\d{2}))?)( .*)?$/.exec(text);
  if (!match) return null;
  const [, lead = '', digits = '', after = ''] = match;
  const before = lead.replace(PLAN_YEAR, '$1 ');
  if (/\d/.test(before) || /\d/.test(after) || /[\d.,/-]$/.test(before)) return null;
  const heading = isYear(Number(digits)) ? bare(Number(digits)) : spanHeading(digits, 'bare');
  if (!heading) return null;
  const words = `${before} ${after}`.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length > 4) return null;
  const form = words.every((word) => YEAR_NAMES.has(word)) ? 'named' : 'loose';
  return { ...heading, form, words: words.join(' ') };
}
