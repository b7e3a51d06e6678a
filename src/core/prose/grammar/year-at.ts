import type { ProseLanguage } from '../language';
import type { Token } from '../scan/token';
import type { Draft } from './draft';
import { exactFigure } from './figure-of';
import { budgetYear, hasShape } from './number-shapes';
import { phraseAt } from './phrases';

/** A year or a span of years ("2017", "2017-2020", "2021-23", "2019/20") at this place; null where the number counts something. */
export function yearAt(tokens: readonly Token[], at: number, language: ProseLanguage): Draft | null {
  const token = tokens[at];
  if (token?.kind === 'code') return oneYear(budgetYear(token.text), at);
  if (token?.kind !== 'number' || !hasShape(token.text, 'year') || countsSomething(tokens, at, language)) return null;
  const from = Number(token.text);
  const end = spanEnd(tokens, at, from, language);
  return yearDraft(from, end?.year ?? from, at, end?.to ?? at + 1);
}

function oneYear(year: number | null, at: number): Draft | null {
  return year === null ? null : yearDraft(year, year, at, at + 1);
}

function yearDraft(from: number, last: number, at: number, to: number): Draft {
  return {
    kind: 'year',
    figure: null,
    numeral: { low: exactFigure(from), high: exactFigure(last) },
    comparator: 'exact',
    unit: null,
    time: null,
    per: null,
    years: { from, to: last },
    from: at,
    to,
    lead: at,
    noun: null,
    nameLike: false,
  };
}

/** "2000 kr.", "2000 timer": a unit right behind it. "I 2000 timer" doesn't occur. */
function countsSomething(tokens: readonly Token[], at: number, language: ProseLanguage): boolean {
  const unit = phraseAt(language.units, tokens, at + 1);
  return unit !== null && unit.means.unit !== 'scale';
}

const JOINS_YEARS = new Set(['-', '–', '—', '/']);

function spanEnd(
  tokens: readonly Token[],
  at: number,
  from: number,
  language: ProseLanguage,
): { year: number; to: number } | null {
  const join = tokens[at + 1];
  const end = tokens[at + 2];
  if (join === undefined || end?.kind !== 'number') return null;
  if (JOINS_YEARS.has(join.text)) {
    const year = end.text.length === 2 ? Math.floor(from / 100) * 100 + Number(end.text) : Number(end.text);
    if (!/^(?:\d\d|(?:19|20)\d\d)$/.test(end.text) || year <= from) return null;
    return { year, to: at + 3 };
  }
  const { between, and, to } = language.numerals.ranges;
  const joined = between.has(tokens[at - 1]?.text ?? '') ? and.has(join.text) : to.has(join.text);
  const named = joined && hasShape(end.text, 'year') && Number(end.text) > from;
  return named ? { year: Number(end.text), to: at + 3 } : null;
}
