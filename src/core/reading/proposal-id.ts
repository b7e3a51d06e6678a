import { oncePerText } from '../workbook/once-per';

/** An ID and the title beside it, when one cell holds both. */
export interface SplitId {
  /** As printed, without footnote stars. */
  readonly id: string;
  readonly title: string | null;
  /** Footnote stars that stand at the ID or the title, most of them in one place. */
  readonly stars: number;
}

/** Letters and digits, parted by hyphens: HA02, SSU-10, BC01, CMTY024, NH-2020-21-002, A1.2. */
const ID = '[\\p{Lu}]{1,6}(?:[-–]?[\\p{Lu}]{1,4})?[-–]?\\d{1,4}(?:[-–.]\\d{1,4}){0,3}[a-z]?';
const ALONE = new RegExp(`^\\(?(\\*{0,3})(${ID})(\\*{0,3})\\)?[.:]?$`, 'u');
const IN_FRONT = new RegExp(`^(\\*{0,3})(${ID})(\\*{0,3})\\s*(?:[-–—:.]\\s+|[–—:]|\\s+-?\\s*)(\\S[\\s\\S]*)$`, 'u');
const IN_BRACKETS = new RegExp(`^(\\S[\\s\\S]*?)\\s*[(\\[](${ID})[)\\]](\\*{0,3})\\s*$`, 'u');
const SPACED = /^(\p{Lu}{1,6}) (\d{1,4})$/u;

/** "B2020" and "FY2003" are budget years, "Q1" a quarter. */
const NO_ID = /^(?:(?:BO?|FY|R|KB|BF|F)-?(?:19|20)\d\d(?:[-–.]\d+)?|Q[1-4]|COVID-19)$/;

/** A whole cell that is an ID: "HA02", "*SSU-10", "(BC01)". */
export function readIdCell(text: string): SplitId | null {
  const plain = text.trim();
  if (SPACED.test(plain)) return { id: plain, title: null, stars: 0 };
  const match = plain.length <= 24 ? ALONE.exec(plain) : null;
  if (!match || NO_ID.test(match[2] ?? '')) return null;
  return { id: match[2] ?? '', title: null, stars: Math.max((match[1] ?? '').length, (match[3] ?? '').length) };
}

/** A line number used as an ID: 3, "3.", "*9", "1.2". */
export function readLineNumber(text: string): SplitId | null {
  const match = /^(\*{0,3})(\d{1,3}(?:\.\d{1,2})?[a-z]?)[.)]?(\*{0,3})$/.exec(text.trim());
  if (!match) return null;
  return { id: match[2] ?? '', title: null, stars: Math.max((match[1] ?? '').length, (match[3] ?? '').length) };
}

/** An ID with its title in one cell: "SSU-10 - Vejledning", "TV05 – Samarbejde", "Samarbejde (CMTY024)". Null where there is none. */
export const splitIdAndTitle = oncePerText((text): SplitId | null => {
  const line = text.trim();
  const front = /^\*{0,3}\p{Lu}/u.test(line) ? IN_FRONT.exec(line) : null;
  if (front && !NO_ID.test(front[2] ?? '')) {
    const stars = Math.max((front[1] ?? '').length, (front[3] ?? '').length, trailingStars(line));
    return { id: front[2] ?? '', title: withoutStars(front[4] ?? ''), stars };
  }
  const bracketed = /[)\]]\**\s*$/.test(line) && line.length < 300 ? IN_BRACKETS.exec(line) : null;
  if (bracketed && !NO_ID.test(bracketed[2] ?? '')) {
    return { id: bracketed[2] ?? '', title: withoutStars(bracketed[1] ?? ''), stars: (bracketed[3] ?? '').length };
  }
  return readIdCell(line);
});

/** Footnote stars at the end of a label: "... unge*" has one, "... (**)" two. */
export function trailingStars(text: string): number {
  return /(\*+)\)?\s*$/.exec(text.slice(-8))?.[1]?.length ?? 0;
}

/** Footnote stars at the beginning of a label, directly before its first letter: a star with a space after it is a bullet. */
export function leadingStars(text: string): number {
  return /^\s*\(?(\*+)\)?(?=[\p{L}\p{N}])/u.exec(text.slice(0, 12))?.[1]?.length ?? 0;
}

function withoutStars(title: string): string {
  return title.replace(/\s*\(?\*+\)?\s*$/, '').trim();
}
