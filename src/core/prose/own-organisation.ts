import { isFunctionWord, sameName } from './grammar/organisation-name';
import { LANGUAGES } from './languages';
import { flatMap } from '../workbook/flat-map';

/** The organisations that a sheet names, as `organisationsIn` finds them. */
export interface NamingSheet {
  /** In the title of a sheet about the whole workbook: the title of one proposal's may name a neighbour. */
  readonly inTitle: readonly string[];
  readonly anywhere: readonly string[];
}

/**
 * The organisation that a workbook is of ("Søby Kommune"), as first written, or null where the workbook doesn't show it: the one that most
 * sheets' titles and the workbook's own name hold, or else the one that more than half of all sheets name. Ties show nothing: a
 * neighbour taken for the owner would have its figures held against the owner's tables.
 */
export function ownOrganisation(workbook: string, sheets: readonly NamingSheet[]): string | null {
  const titles = tally([organisationsIn(workbook.replaceAll('_', ' ')), ...sheets.map(({ inTitle }) => inTitle)]);
  if (titles.size > 0) return mostNamed(titles)?.name ?? null;
  const most = mostNamed(tally(sheets.map(({ anywhere }) => anywhere)));
  return most !== null && most.sheets > 1 && most.sheets * 2 > sheets.length ? most.name : null;
}

interface Named {
  readonly name: string;
  sheets: number;
}

/** How many groups hold a name, by what two spellings of it have in common. */
function tally(groups: readonly (readonly string[])[]): Map<string, Named> {
  const all = new Map<string, Named>();
  for (const names of groups) {
    const here = new Map(names.map((name) => [sameName(name), name]));
    for (const [key, name] of here) {
      const known = all.get(key);
      if (known === undefined) all.set(key, { name, sheets: 1 });
      else known.sheets++;
    }
  }
  return all;
}

/** The one that more groups name than any other does. */
function mostNamed(all: ReadonlyMap<string, Named>): Named | null {
  const [first, second] = [...all.values()].sort((a, b) => b.sheets - a.sheets);
  return first !== undefined && first.sheets > (second?.sheets ?? 0) ? first : null;
}

const WORDS = [...new Set(flatMap(LANGUAGES, ({ organisationWords }) => [...organisationWords]))].sort(
  (a, b) => b.length - a.length,
);
const KIND = new RegExp(` (?:${WORDS.join('|')})`, 'gi');
/** A capital and small letters, at the end of what stands in front. */
const NAME_BEFORE = /(?<![\p{L}-])\p{Lu}[\p{L}-]{2,30}$/u;
const LONGEST_NAME = 40;
const LETTER = /[\p{L}-]/u;

/** The organisations that a text names by their form: a name and what it is a kind of ("Søby Kommune"). */
export function organisationsIn(text: string): string[] {
  return flatMap([...text.matchAll(KIND)], ({ 0: kind, index }) => {
    if (LETTER.test(text.charAt(index + kind.length))) return [];
    const name = NAME_BEFORE.exec(text.slice(Math.max(0, index - LONGEST_NAME), index));
    return name === null || LANGUAGES.some((language) => isFunctionWord(name[0].toLowerCase(), language))
      ? []
      : [`${name[0]}${kind}`];
  });
}

/** The bare names of organisations that a text names in full, in order, but for the workbook's own: "Nordby" of "Nordby Kommune". */
export function neighboursIn(text: string, own: readonly string[]): string[] {
  const owned = new Set(own.map(bareName));
  return organisationsIn(text)
    .map(bareName)
    .filter((name) => !owned.has(name));
}

/** "Københavns Kommune" and "København": the same name. */
function bareName(name: string): string {
  return sameName(name.split(' ')[0] ?? '');
}
