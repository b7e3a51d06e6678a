import type { OwnerRule, ProseLanguage } from '../language';
import type { Owner, Period, ProseSource } from '../prose-figure';
import type { Token } from '../scan/token';
import type { Item } from './item';
import { matchAt } from './match';
import { chain } from './nodes';
import { firstParts } from './passed-over';
import { sameName } from './organisation-name';
import { namedParty, otherIdAt, type OwnerCue } from './named-party';
import { compilePattern } from './pattern';
import type { Segment } from './segment';
import type { Line, OwnerPattern } from './word-entry';
import type { Stretch } from './noun-group';
import { WordMemo } from './word-memo';

/** A language's owner rules, their patterns filed by first word. */
export interface OwnerRules {
  readonly rules: readonly OwnerRule[];
  readonly byWord: ReadonlyMap<string, readonly OwnerPattern[]>;
  /** The rules that a heading shows, in order. */
  readonly headings: WordMemo<readonly number[]>;
}

/** Compiles the rules once per language. */
export function compileOwners({ owners, classes }: ProseLanguage): OwnerRules {
  const byWord = new Map<string, OwnerPattern[]>();
  owners.forEach(({ where, patterns }, rule) => {
    if (where === 'heading') return;
    for (const source of patterns) {
      const pattern = compilePattern(source, classes);
      const compiled = { rule, pattern: chain(pattern) };
      for (const first of firstParts(pattern)) {
        if (first.part === 'words')
          for (const word of first.words) byWord.set(word, [...(byWord.get(word) ?? []), compiled]);
      }
    }
  });
  return { rules: owners, byWord, headings: new WordMemo((heading) => headingRules(heading, owners)) };
}

/** Whose a figure is, and the item that shows it: null where the heading does, or nothing has to. */
export interface Owned {
  readonly owner: Owner;
  readonly at: number | null;
}

const NONE: readonly never[] = [];

/** The cues of a sentence, in order. */
export function ownerCues(source: ProseSource, line: Line): OwnerCue[] {
  const { items, words } = line;
  const cues: OwnerCue[] = [];
  for (let at = 0; at < items.length; at++) {
    for (const { rule, pattern } of words[at]?.owners ?? NONE) {
      const match = matchAt(pattern, items, at);
      if (match !== null) cues.push({ rule, at, to: match.to });
    }
    const other = otherIdAt(source, line, at);
    if (other !== null) cues.push(other);
  }
  return cues;
}

/** Whose a figure is: another organisation's, party's or proposal's where its clause is said of one, else by the first rule that fits, else the proposal's. */
export function ownerOf(
  source: ProseSource,
  line: Line,
  at: number,
  segment: Segment,
  period: Period,
  { rules, headings }: OwnerRules,
  cues: readonly OwnerCue[],
): Owned {
  const { items, words } = line;
  const other = nameOfOther(source, items, words, segment);
  if (other !== null) return { owner: 'other-organisation', at: other };
  const party = cues.length === 0 ? null : namedParty(source, line, at, segment, rules, cues);
  if (party !== null) return party;
  const dated = period.from !== null || period.to !== null;
  const first = firstCue(cues, rules, dated, items, at, segment);
  const heading = headings.of(source.heading ?? '').find((rule) => (rules[rule]?.dated ?? dated) === dated);
  const showsFirst = first !== null && (heading === undefined || first.rule < heading);
  const rule = rules[showsFirst ? first.rule : (heading ?? -1)];
  return { owner: rule?.owner ?? 'proposal', at: showsFirst ? first.at : null };
}

/** The cue of the first rule that speaks of the figure; of several cues of a rule, the first. */
function firstCue(
  cues: readonly OwnerCue[],
  rules: readonly OwnerRule[],
  dated: boolean,
  items: Line['items'],
  at: number,
  segment: Segment,
): { readonly rule: number; readonly at: number } | null {
  let first: { readonly rule: number; readonly at: number } | null = null;
  for (const { rule: place, at: cueAt } of cues) {
    const rule = place === null ? undefined : rules[place];
    if (place === null || rule === undefined || (first !== null && first.rule <= place)) continue;
    if (rule.where === 'subject' || rule.where === 'behind' || (rule.dated ?? dated) !== dated) continue;
    const { from, to } = rule.where === 'near' ? near(items, at, segment) : clauseOf(segment);
    if (cueAt >= from && cueAt < to) first = { rule: place, at: cueAt };
  }
  return first;
}

/** The rules that a heading shows, in order. */
function headingRules(heading: string, owners: readonly OwnerRule[]): number[] {
  const lower = heading.toLowerCase();
  return owners.flatMap(({ where, patterns }, rule) =>
    where === 'heading' && patterns.some((word) => lower.includes(word)) ? [rule] : [],
  );
}

/** "Søby Kommune", "Region Sund": in front of the figure or right behind it, unless it is the workbook's own. */
function nameOfOther(source: ProseSource, items: Line['items'], words: Line['words'], segment: Segment): number | null {
  for (let at = segment.clauseFrom; at < segment.to; at++) {
    if (words[at]?.organisationLead === true && at + 1 < segment.to && isName(items[at + 1])) return at;
    if (source.neighbours !== undefined && isNeighbour(items[at], source.neighbours)) return at;
    if (words[at]?.organisation !== true) continue;
    const [name, word] = [items[at - 1], items[at]];
    if (word?.kind !== 'word' || !isName(name) || words[at - 1]?.functionWord === true) continue;
    const written = sameName(`${name.text} ${word.text}`);
    if (!(source.organisations ?? []).some((own) => sameName(own) === written)) return at - 1;
  }
  return null;
}

/** "Nordby sparer selv 4 mio. kr." beside "Nordby Kommune"; the full name itself is the organisation word's matter. */
function isNeighbour(item: Item | undefined, neighbours: readonly string[]): boolean {
  return isName(item) && neighbours.includes(sameName(item.text));
}

function isName(item: Item | undefined): item is Token {
  return item?.kind === 'word' && item.capital && item.text.length > 2;
}

/** From the comma in front of a figure to the comma behind it. */
function near(items: readonly Item[], at: number, { clauseFrom, clauseTo }: Segment): Stretch {
  let from = at;
  while (from > clauseFrom && items[from - 1]?.text !== ',') from--;
  let to = at;
  while (to < clauseTo && items[to]?.text !== ',') to++;
  return { from, to };
}

const clauseOf = ({ clauseFrom, clauseTo }: Segment): Stretch => ({ from: clauseFrom, to: clauseTo });
