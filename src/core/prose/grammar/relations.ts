import type { RelationRule } from '../language';
import type { ProseRelation } from '../prose-figure';
import type { Item } from './item';
import { matchAt, type Match } from './match';
import { firstParts } from './passed-over';
import { chain } from './nodes';
import type { Needs } from './needs';
import { compilePattern, type WordClasses } from './pattern';
import type { Line, RelationPattern } from './word-entry';
import { flatMap } from '../../workbook/flat-map';

/** A language's relation patterns, filed by what they can begin with. */
export interface RelationRules {
  readonly byWord: ReadonlyMap<string, readonly RelationPattern[]>;
  readonly byEnding: ReadonlyMap<string, readonly RelationPattern[]>;
  readonly atStart: readonly RelationPattern[];
  readonly byFigure: ReadonlyMap<string, readonly RelationPattern[]>;
  readonly needs: Needs;
}

/** A relation as a pattern found it: member names to figures. */
export interface RelationFound {
  readonly relation: ProseRelation['kind'];
  readonly confidence: number;
  readonly members: ReadonlyMap<string, readonly number[]>;
  readonly from: number;
  readonly to: number;
}

/** Compiles the rules once per language. */
export function compileRelations(rules: readonly RelationRule[], classes: WordClasses, needs: Needs): RelationRules {
  const byWord = new Map<string, RelationPattern[]>();
  const byEnding = new Map<string, RelationPattern[]>();
  const byFigure = new Map<string, RelationPattern[]>();
  const file = (table: Map<string, RelationPattern[]>, key: string, compiled: RelationPattern): void => {
    const list = table.get(key) ?? [];
    if (!list.includes(compiled)) list.push(compiled);
    table.set(key, list);
  };
  for (const { relation, confidence, patterns } of rules) {
    for (const source of patterns) {
      const pattern = compilePattern(source, classes);
      const compiled = { relation, confidence, pattern: chain(pattern), needed: needs.of(pattern) };
      for (const first of firstParts(pattern)) {
        if (first.part === 'slot') for (const kind of first.kinds) file(byFigure, kind, compiled);
        if (first.part === 'start') file(byWord, SENTENCE_START, compiled);
        if (first.part !== 'words') continue;
        for (const word of first.words) file(byWord, word, compiled);
        for (const ending of first.endings) file(byEnding, ending, compiled);
      }
    }
  }
  return { byWord, byEnding, byFigure, atStart: byWord.get(SENTENCE_START) ?? [], needs };
}

/** The patterns that a word opens. */
export function relationPatterns(word: string, { byWord, byEnding }: RelationRules): readonly RelationPattern[] {
  const ended = flatMap([...byEnding], ([ending, rules]) => (word.endsWith(ending) ? rules : []));
  return [...new Set([...(byWord.get(word) ?? []), ...ended])];
}

/** Under this word stand the patterns of a sentence's beginning: no token is called so. */
const SENTENCE_START = '^start';

/**
 * Every relation that a pattern finds beginning among the first `starts` items of a stretch (a sentence and the one behind it); of
 * several that name the same figures the surest is kept by the caller.
 */
export function findRelations(line: Line, starts: number, rules: RelationRules): RelationFound[] {
  const { items, words } = line;
  const met = rules.needs.metBy(line);
  const found: RelationFound[] = [];
  const take = ({ relation, confidence, pattern, needed }: RelationPattern, at: number): void => {
    const match = met.all(needed) ? matchAt(pattern, items, at) : null;
    if (match !== null)
      found.push({ relation, confidence, members: membersOf(match, items), from: match.from, to: match.to });
  };
  for (let at = 0; at < starts; at++) {
    const item = items[at];
    if (item === undefined) break;
    const list = item.kind === 'figure' ? rules.byFigure.get(item.figureKind) : words[at]?.relations;
    for (const rule of list ?? []) take(rule, at);
    if (at === 0) for (const rule of rules.atStart) take(rule, at);
  }
  return found;
}

/** What the slots caught: numbers of figures, and the written number of a token. */
function membersOf(match: Match, items: readonly Item[]): Map<string, number[]> {
  const members = new Map<string, number[]>();
  for (const [name, caught] of match.slots) {
    members.set(
      name,
      flatMap(caught, (at) => {
        const item = items[at];
        return item === undefined ? [] : [item.kind === 'figure' ? item.figure : Number(item.text)];
      }),
    );
  }
  return members;
}
