import { readIdCell, splitIdAndTitle, type SplitId } from './proposal-id';

/** Recognises proposal IDs: a workbook's own forms first, then the usual ones. */
export interface IdReader {
  /** A whole cell that is an ID. */
  alone(text: string): SplitId | null;
  /** An ID with its title in one cell, or alone. */
  withTitle(text: string): SplitId | null;
  /** Is the text an ID of one of the workbook's own forms? */
  own(text: string): boolean;
}

/** The usual IDs and `patterns` of a workbook's own: `@` is a letter, `#` a digit, anything else itself. */
export function createIdReader(patterns: readonly string[] = []): IdReader {
  if (patterns.length === 0) return { alone: readIdCell, withTitle: splitIdAndTitle, own: () => false };
  const own = `(?:${patterns.map(sourceOf).join('|')})`;
  const alone = new RegExp(`^(\\*{0,3})(${own})(\\*{0,3})$`, 'u');
  const inFront = new RegExp(`^(\\*{0,3})(${own})(\\*{0,3})(?:\\s*[-–—:.]\\s*|\\s+)(\\S[^]*)$`, 'u');
  const split = (text: string, form: RegExp): SplitId | null => {
    const match = form.exec(text.trim());
    if (!match) return null;
    const stars = Math.max((match[1] ?? '').length, (match[3] ?? '').length);
    return { id: match[2] ?? '', title: match[4]?.trim() ?? null, stars };
  };
  return {
    alone: (text) => split(text, alone) ?? readIdCell(text),
    withTitle: (text) => split(text, alone) ?? split(text, inFront) ?? splitIdAndTitle(text),
    own: (text) => alone.test(text.trim()),
  };
}

function sourceOf(pattern: string): string {
  return [...pattern.trim()]
    .map((character) => {
      if (character === '@') return '\\p{L}';
      return character === '#' ? '\\d' : character.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
    })
    .join('');
}
