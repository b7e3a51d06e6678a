import type { Proposal } from '../catalogue/catalogue';
import { splitIdAndTitle } from '../reading/proposal-id';
import { markedIn } from '../reading/row-status';
import type { CellText, SheetReading } from '../reading/sheet-reading';
import { createVocabulary } from '../reading/vocabulary/vocabulary';
import { labelWords, sameStem } from '../catalogue/label-words';
import { oncePer } from '../workbook/once-per';
import { flatMap } from '../workbook/flat-map';

/** A title of a proposal, and the sheet it stands on. */
export interface TitlePlace {
  readonly sheet: SheetReading;
  readonly cell: CellText['cell'];
  /** As printed, without the ID. */
  readonly title: string;
  readonly where: 'list' | 'case';
}

/**
 * How two titles of one proposal differ: not at all (casing, punctuation, dashes, stars, small words), by a few letters, by words
 * that one of them leaves out, or by what they say.
 */
export type TitleDifference = 'none' | 'spelling' | 'shortened' | 'other';

/** Every title of a proposal, lists first. */
export const titlesOf = oncePer(({ listings, cases }: Pick<Proposal, 'listings' | 'cases'>): readonly TitlePlace[] => {
  const listed = flatMap(listings, ({ sheet, row }) => placed(sheet, row.label, row.id, 'list'));
  return [...listed, ...flatMap(cases, ({ sheet, title, id }) => placed(sheet, title, id, 'case'))];
});

/** The same titles plain, in the same order. */
export const plainTitlesOf = oncePer((proposal: Pick<Proposal, 'listings' | 'cases'>): readonly string[] => {
  // A proposal's places mostly agree on its title.
  const known = new Map<string, string>();
  return titlesOf(proposal).map(({ title }) => {
    const plain = known.get(title) ?? plainTitle(title);
    known.set(title, plain);
    return plain;
  });
});

function placed(
  sheet: SheetReading,
  text: CellText | null,
  id: CellText | null,
  where: TitlePlace['where'],
): TitlePlace[] {
  if (!text) return [];
  const split = splitIdAndTitle(text.text);
  const title = split ? split.title : withoutOwnId(text.text, id?.text ?? '');
  return title ? [{ sheet, cell: text.cell, title, where }] : [];
}

/** The text without an ID of the workbook's own form, and its stars, in front of it. */
function withoutOwnId(text: string, id: string): string {
  const behind = text.trim().replace(/^\*+/, '');
  return id !== '' && behind.startsWith(id) ? behind.slice(id.length).replace(/^[*\s\-–—:.]+/, '') : text;
}

/** A title without what doesn't name the proposal: "Smart investering: ", " - under udarbejdelse", stars, casing, punctuation. */
export function plainTitle(title: string): string {
  return tokens(withoutRemarks(title)).join(' ');
}

/** Holds two titles of one proposal against each other. */
export function titleDifference(first: string, second: string): TitleDifference {
  if (first === second) return 'none';
  const [a, b] = [withoutRemarks(first), withoutRemarks(second)];
  const variants = (text: string): string[] => [text, afterColon(text)];
  const joined = (text: string): string => tokens(text).join('');
  if (variants(a).some((one) => variants(b).some((other) => joined(one) === joined(other)))) return 'none';
  return wordDifference(tellingWords(afterColon(a)), tellingWords(afterColon(b)));
}

function wordDifference(a: readonly string[], b: readonly string[]): TitleDifference {
  if (a.join(' ') === b.join(' ')) return 'none';
  if (a.length === b.length && a.every((word, index) => nearlySame(word, b[index] ?? ''))) return 'spelling';
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  // One word alone is too little to tell that the longer title is about the same.
  const within = short.length > 1 && short.every((word) => long.some((other) => nearlySame(word, other)));
  return within ? 'shortened' : 'other';
}

const vocabulary = createVocabulary();

/** Cuts off trailing parts that say how far the proposal has come: "... - under udarbejdelse", "... (fortroligt)". */
function withoutRemarks(title: string): string {
  const parts = title.trim().split(/(\s[-–—]\s|\s?[([])/u);
  while (parts.length > 2 && isRemark(parts.at(-1) ?? '')) parts.splice(-2);
  return parts.join('');
}

function isRemark(part: string): boolean {
  return markedIn(part.replace(/[)\]*]+\s*$/u, ''), vocabulary) !== null;
}

/** "Smart investeringsforslag: Nye ruter" is about new routes. */
function afterColon(title: string): string {
  const colon = title.indexOf(': ');
  return colon > 0 && colon < 60 ? title.slice(colon + 2) : title;
}

function tokens(text: string): string[] {
  return text.toLowerCase().match(/\p{L}+|\p{N}+/gu) ?? [];
}

/** The words and numbers that tell one title from another, in order. */
function tellingWords(text: string): string[] {
  const words = labelWords(text);
  return tokens(text).filter((token) => words.has(token) || /^\p{N}/u.test(token));
}

function nearlySame(a: string, b: string): boolean {
  return (
    a === b || sameStem(a, b) || (Math.min(a.length, b.length) >= 5 && /^\p{L}/u.test(a) && differByOneLetter(a, b))
  );
}

/** One letter left out, put in, or exchanged, anywhere in the word. */
function differByOneLetter(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start += 1;
  const rest = short.length === long.length ? short.slice(start + 1) : short.slice(start);
  return rest === long.slice(start + 1);
}
