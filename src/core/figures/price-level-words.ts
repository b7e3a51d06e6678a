/** A price level found in a text, and the characters that name it. A split year (2019/20) counts as the year it begins in. */
export interface FoundPriceLevel {
  readonly year: number;
  readonly start: number;
  readonly end: number;
}

const YEAR = '(?<year>(?:19|20)\\d\\d)(?:/(?:\\d{4}|\\d\\d))?';

/** Words that make a year a price level, before it or behind it. */
const LEVEL =
  'p ?/ ?l\\.?|p\\.? ?l\\.|pl|pl-niveau|p/l-niveau|pris- og lønniveau|løn- og prisniveau|pris- og lønnsnivå|lønns- og prisnivå|pris- och löneläge|' +
  'prisniveau|prisnivå|kostnadsnivå|prisläge|faste priser|pay and price levels?|price levels?|constant prices|prices';
/** Words that do so behind the year only. */
const BEHIND = 'priser|årspriser';
/** Words that do so only when tied to the year: "2018-kroner", but not "2018 kroner". */
const TIED = 'kroner|kronor|kr\\.|niveau|nivå';

const EDGE = '(?![\\p{L}\\p{N}])';
const FORMS: readonly RegExp[] = [
  new RegExp(`(?<![\\p{L}\\p{N}.,])${YEAR}(?:[ -]{0,2}(?:${LEVEL}|${BEHIND})|-(?:${TIED}))${EDGE}`, 'iu'),
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${LEVEL})[ :(]{0,2}(?:i |in |of |for |from )?${YEAR}${EDGE}`, 'iu'),
];

/**
 * The first price level named in a heading, caption or note, or null: `2017 p/l`, `(2017 p/l.)`, `2009 PL`, `2018-kroner`,
 * `2018-priser`, `pris- og lønniveau 2019`, `2017-pl`, `price level 2018`, `2019/20 prices`.
 */
export function findPriceLevel(text: string): FoundPriceLevel | null {
  const plain = text.replace(/[\s\u00A0\u2007\u2009\u202F]/g, ' ').replace(/[\u2010-\u2015\u2212]/g, '-');
  const found = FORMS.map((form) => form.exec(plain)).filter((match) => match !== null);
  const first = found.sort((a, b) => a.index - b.index)[0];
  if (first === undefined) return null;
  return { year: Number(first.groups?.['year']), start: first.index, end: first.index + first[0].length };
}
