import type { NounWords, ProseLanguage } from '../language';
import type { Token } from '../scan/token';
import { isAdjective, isContentWord } from './counted-noun';
import { comparatorAround } from './comparator';
import type { Draft } from './draft';
import { figureOf } from './figure-of';
import { numeralAt, type NumeralFound } from './numeral-at';
import { unitAt, type UnitFound } from './unit-at';
import type { WordEntry } from './word-entry';
import { yearAt } from './year-at';

/** What one pass over a sentence's tokens finds. `unread` are positions of numbers that have no single reading. */
export interface FiguresFound {
  readonly drafts: readonly Draft[];
  readonly unread: readonly number[];
}

/** All figures of a sentence, in order. `passed[i]` tells that token i holds digits that are no figure. */
export function readFigures(
  tokens: readonly Token[],
  words: readonly WordEntry[],
  passed: ReadonlyMap<number, unknown>,
  language: ProseLanguage,
): FiguresFound {
  const drafts: Draft[] = [];
  const unread: number[] = [];
  for (let at = 0; at < tokens.length;) {
    const draft = !mayOpen(tokens[at], words[at]) || passed.has(at) ? null : draftAt(tokens, at, passed, language);
    if (draft !== null) {
      drafts.push(draft);
      at = Math.max(draft.to, at + 1);
      continue;
    }
    if (tokens[at]?.kind === 'number' && !passed.has(at)) unread.push(at);
    at++;
  }
  return { drafts, unread };
}

/** Digits, a number word, a currency or a minus: nothing else begins a figure. */
function mayOpen(token: Token | undefined, word: WordEntry | undefined): boolean {
  if (token === undefined || word === undefined) return false;
  if (token.kind === 'number' || token.kind === 'code') return true;
  return word.opensFigure || (token.kind === 'word' && word.opensFigureAsWord);
}

function draftAt(
  tokens: readonly Token[],
  at: number,
  passed: ReadonlyMap<number, unknown>,
  language: ProseLanguage,
): Draft | null {
  const year = yearAt(tokens, at, language);
  if (year !== null) return year;
  const numeral = numeralAt(tokens, at, passed, language);
  if (numeral === null) return null;
  const unit = unitAt(tokens, numeral, language);
  if (unit === null) return null;
  return complete(tokens, numeral, unit, language);
}

function complete(tokens: readonly Token[], numeral: NumeralFound, unit: UnitFound, language: ProseLanguage): Draft {
  const { comparator, lead } = comparatorAround(tokens, numeral.lead, unit.to, language.comparators);
  return {
    kind: unit.kind,
    figure: figureOf(numeral, unit, comparator),
    numeral,
    comparator,
    unit: unit.money,
    time: unit.time,
    per: unit.per,
    years: null,
    from: numeral.from,
    to: unit.to,
    lead,
    noun: unit.noun,
    nameLike: isNameLike(tokens, numeral, lead, unit, language.nouns),
  };
}

/** A bare number right behind a noun, hedge or not. */
function isNameLike(
  tokens: readonly Token[],
  numeral: NumeralFound,
  lead: number,
  unit: UnitFound,
  nouns: NounWords,
): boolean {
  if (
    unit.kind !== 'count' ||
    unit.noun !== null ||
    unit.quantity !== 'count' ||
    numeral.low.spelled ||
    numeral.high !== numeral.low
  )
    return false;
  const before = tokens[lead - 1];
  return isContentWord(before, nouns) && !isAdjective(before, nouns) && !nouns.countNames.has(before?.text ?? '');
}
