/** HA02, SSU-10, BC01, NH-2020-21-002, BU02a, also with a title behind it ("SSU-10 - ..."). */
const LETTERED = /^(\p{L}{1,8}-?\d+(?:[-.]\d+)*\p{Ll}?)(?![\p{L}\p{N}])/u;

/** A number counted from 1 in each group, alone ("1", "1.", "1)") or before a title ("1. ..."). */
const NUMBERED = /^(\d{1,3})(?:[.)]?$|[.)]\s)/;

/** Headings of year columns have letters and digits as well: B2020, BO2021, R2019, FY2003. */
const YEAR_HEADING = /^(?:B|BO|R|FY|F|Q)-?(?:19|20)\d\d$/i;

const MARK = 'udgår|udgået|utgår|withdrawn|tælles ikke med|teller ikke med|not additive|not counted';
/** What follows an ID where the row is a memo: a mark alone or in brackets, bracketed stars. Titles may say the same words freely. */
const MEMO = new RegExp(`^[-–:,*\\s]*(?:${MARK})[.*\\s]*$|\\((?:${MARK})[^()]*\\)|\\(\\*{1,3}\\)`, 'i');

/** What follows where the row adds others up: "1. Børn i alt", "2. Samlet". */
const ADDS_UP = /\bi ?alt[:.\s]*$|^[-–:.)\s]*(?:sub-?total|delsum|summa?|total|samlet)[:.\s]*$/iu;

/** A range of IDs: "BU01-BU05". */
const RANGE = /^\s*[-–]\s*(\p{L}{1,8}-?)\d/u;

/**
 * The ID that a cell of an overview begins with, or null where it holds none: headings, group names, sub-rows ("Anlæg") and blank
 * cells. Footnote stars behind an ID are no part of it.
 */
export function proposalId(cell: string): string | null {
  const text = cell.trim();
  const lettered = LETTERED.exec(text)?.[1] ?? null;
  if (lettered !== null) return YEAR_HEADING.test(lettered) ? null : lettered;
  return NUMBERED.exec(text)?.[1] ?? null;
}

/**
 * Does a row with this in its ID cell count in an overview's total: it is a proposal, isn't withdrawn or a memo ("(HA02)",
 * "HA02 (**)", "HA02 udgår"), adds up no others, and its ID begins with `prefix`, where there is one ("BU" begins BU02, not BUS02).
 */
export function countsInTotal(cell: string, prefix: string | null): boolean {
  const id = proposalId(cell);
  if (id === null) return false;
  const rest = cell.trim().slice(id.length);
  const rangeEnd = RANGE.exec(rest)?.[1];
  if (MEMO.test(rest) || ADDS_UP.test(rest) || (rangeEnd !== undefined && id.startsWith(rangeEnd))) return false;
  if (prefix === null) return true;
  const wanted = prefix.trim().toLowerCase();
  return id.toLowerCase().startsWith(wanted) && !/^\p{L}/u.test(id.slice(wanted.length));
}
