import type { PassedOverRule } from '../language';
import type { PassedOverReason } from '../prose-figure';
import type { Token } from '../scan/token';
import { matchAt } from './match';
import { chain } from './nodes';
import type { Needs } from './needs';
import { budgetYear, hasShape, startsNumber } from './number-shapes';
import { compilePattern, type NumberShape, type Pattern, type WordClasses } from './pattern';
import type { PassedOverPattern as Rule, WordEntry } from './word-entry';

/** A language's rules for digits that are no figure, filed by what they can begin with. */
export interface PassedOverRules {
  readonly byWord: ReadonlyMap<string, readonly Rule[]>;
  readonly byEnding: readonly { readonly ending: string; readonly rule: Rule }[];
  readonly atNumber: readonly { readonly shape: NumberShape; readonly rule: Rule }[];
  readonly atCode: readonly Rule[];
  readonly atStart: readonly Rule[];
  readonly needs: Needs;
}

/** Compiles the rules once per language. */
export function compilePassedOver(
  rules: readonly PassedOverRule[],
  classes: WordClasses,
  needs: Needs,
): PassedOverRules {
  const byWord = new Map<string, Rule[]>();
  const byEnding: { ending: string; rule: Rule }[] = [];
  const atNumber: { shape: NumberShape; rule: Rule }[] = [];
  const atCode: Rule[] = [];
  const atStart: Rule[] = [];
  for (const { because, patterns } of rules) {
    for (const source of patterns) {
      const pattern = compilePattern(source, classes);
      const rule: Rule = { because, pattern: chain(pattern), needed: needs.of(pattern) };
      for (const first of firstParts(pattern)) {
        if (first.part === 'start') atStart.push(rule);
        else if (first.part === 'number') atNumber.push({ shape: first.shape, rule });
        else if (first.part === 'token') atNumber.push({ shape: 'any', rule });
        else if (first.part === 'code') atCode.push(rule);
        else if (first.part === 'words') {
          for (const word of first.words) byWord.set(word, [...(byWord.get(word) ?? []), rule]);
          for (const ending of first.endings) byEnding.push({ ending, rule });
        }
      }
    }
  }
  return { byWord, byEnding, atNumber, atCode, atStart, needs };
}

/** The parts a pattern can begin with: optional ones let the next in. */
export function firstParts(pattern: Pattern): readonly Pattern[number][] {
  const found: Pattern[number][] = [];
  for (const part of pattern) {
    if (part.part === 'either') found.push(...part.branches.flatMap((branch) => firstParts(branch)));
    else if (part.part === 'repeat') found.push(...firstParts(part.body));
    else found.push(part);
    if (part.part !== 'repeat' || part.least > 0) break;
  }
  return found;
}

/** The digits of a sentence that are no figure: token position to reason. */
export function passedOver(
  tokens: readonly Token[],
  words: readonly WordEntry[],
  rules: PassedOverRules,
): Map<number, PassedOverReason> {
  const passed = new Map<number, PassedOverReason>();
  const met = rules.needs.metBy({ items: tokens, words });
  for (let at = 0; at < tokens.length; at++) {
    for (const rule of candidates(tokens, words, at, rules)) {
      if (met.all(rule.needed) && mark(tokens, at, rule, passed)) break;
    }
    if (tokens[at]?.kind !== 'number') continue;
    if (isOrdinal(tokens, at) && !passed.has(at)) passed.set(at, 'ordinal');
    if (isFallingPair(tokens, at) && !passed.has(at)) passed.set(at, 'id-or-name').set(at + 2, 'id-or-name');
  }
  return passed;
}

const NONE: readonly Rule[] = [];

function candidates(
  tokens: readonly Token[],
  words: readonly WordEntry[],
  at: number,
  rules: PassedOverRules,
): readonly Rule[] {
  const token = tokens[at];
  const word = words[at];
  if (token === undefined || word === undefined) return NONE;
  const own = token.kind === 'number' ? word.passedOverAsNumber : isName(token) ? rules.atCode : NONE;
  const worded = word.passedOver;
  const list = at === 0 ? [...rules.atStart, ...worded, ...own] : worded.length > 0 ? [...worded, ...own] : own;
  // Endings are looked at only in front of a number: a street has its house number behind it.
  if (token.kind !== 'word' || (tokens[at + 1]?.kind !== 'number' && tokens[at + 2]?.kind !== 'number')) return list;
  const ended = word.passedOverByEnding;
  if (ended.length === 0) return list;
  return [...list, ...ended.filter(({ because }) => token.capital || because !== 'address')];
}

/** The rules that a number of this look opens. */
export function numberPatterns(text: string, { atNumber }: PassedOverRules): readonly Rule[] {
  return startsNumber(text) ? atNumber.filter(({ shape }) => hasShape(text, shape)).map(({ rule }) => rule) : NONE;
}

/** The rules that a word with its ending opens. */
export function endingPatterns(word: string, { byEnding }: PassedOverRules): readonly Rule[] {
  return byEnding.filter(({ ending }) => word.endsWith(ending)).map(({ rule }) => rule);
}

/** Letters and digits that are no budget's year. */
function isName({ kind, text }: Token): boolean {
  return kind === 'code' && budgetYear(text) === null;
}

/** Digits caught under this name lead to others that are no figure, and may be one themselves. */
const KEPT = 'kept';
const NOWHERE: readonly number[] = [];

function mark(tokens: readonly Token[], at: number, rule: Rule, passed: Map<number, PassedOverReason>): boolean {
  const match = matchAt(rule.pattern, tokens, at);
  if (match === null) return false;
  const kept = match.slots.get(KEPT) ?? NOWHERE;
  for (let i = match.from; i < match.to; i++) {
    if (kept.includes(i)) continue;
    const kind = tokens[i]?.kind;
    if ((kind === 'number' || kind === 'code') && !passed.has(i)) passed.set(i, rule.because);
  }
  return true;
}

/** "2. halvår", "det 18. år": a dot glued to a whole number in the middle of a sentence. */
function isOrdinal(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const dot = tokens[at + 1];
  return (
    token?.kind === 'number' && dot?.text === '.' && dot.glued && at + 2 < tokens.length && /^\d{1,3}$/.test(token.text)
  );
}

/** "2021-23", "2019-2020", "1999-00"; a file's number ("2021-14") doesn't end later than it begins. */
function endsSpan(from: number, end: string): boolean {
  if (hasShape(end, 'year')) return Number(end) > from;
  return /^\d\d$/.test(end) && (Number(end) > from % 100 || Number(end) === (from + 1) % 100);
}

/** "1184-22", "4-3", "21/15562", "1:14": digits on both sides of a dash, stroke or colon that are no range of anything. Years ("2021-23") are another matter. */
function isFallingPair(tokens: readonly Token[], at: number): boolean {
  const [low, dash, high] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (low?.kind !== 'number' || high?.kind !== 'number' || dash === undefined || !dash.glued || !high.glued)
    return false;
  if (!/^\d+$/.test(low.text) || !/^\d+$/.test(high.text)) return false;
  if (hasShape(low.text, 'year')) return !endsSpan(Number(low.text), high.text);
  if (dash.text === ':') return true;
  return dash.text === '/' || (dash.text === '-' && Number(high.text) <= Number(low.text));
}
