import type { CellText } from '../reading/sheet-reading';

/** `HA02 - Title`, `SSU-10 – Title`, `BC01: Title`: the ID is letters and digits in front of a dash or colon. */
const ID_AND_TITLE = /^\s*([\p{Lu}]{1,6}[- ]?\d{1,4}[a-z]?(?:-\d{1,4})*)\*{0,3}\s*(?:[-–—:]\s*|\s+)(\S.*)$/su;
const ID_ALONE = /^\s*([\p{Lu}]{1,6}[- ]?\d{1,4}[a-z]?(?:-\d{1,4})*)\*{0,3}\s*$/u;

export interface IdAndTitle {
  readonly id: string;
  readonly title: string | null;
}

/** Splits a cell that may hold an ID, or an ID and a title; null where it starts with neither. Footnote stars are dropped. */
export function splitIdAndTitle(text: string): IdAndTitle | null {
  const alone = ID_ALONE.exec(text);
  if (alone?.[1]) return { id: canonicalId(alone[1]), title: null };
  const both = ID_AND_TITLE.exec(text);
  if (!both?.[1] || both[2] === undefined) return null;
  return { id: canonicalId(both[1]), title: both[2].replace(/\*+\s*$/, '').trim() };
}

/** One spelling per ID, so that `SSU 10` and `SSU-10` are the same proposal and `HA02` stays as printed. */
export function canonicalId(id: string): string {
  return id.replace(/\s+/g, '-').toUpperCase();
}

/** The ID in a cell, with its cell. */
export function idOf(text: CellText | null): CellText | null {
  const split = text && splitIdAndTitle(text.text);
  return split ? { cell: text.cell, text: split.id } : null;
}
