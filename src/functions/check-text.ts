import { printedInterval } from '../core/figures/cell-figure';
import { decimalPlaces, decimalStep } from '../core/figures/decimal';
import { magnitude, meets, sumIntervals, type Interval } from '../core/figures/interval';
import type { MoneyUnit } from '../core/figures/money-unit';
import type { ProseFigure, ProseRelation } from '../core/prose/prose-figure';
import { readProse } from '../core/prose/read-prose';
import type { AmountRows } from '../core/totals/total-result';
import { NOWHERE } from './printed-argument';

type Money = Interval<'oere'>;

/**
 * What in a text contradicts the amounts it explains: "" or one sentence per amount of the text that is none of them, nor the sum
 * of a row, a column, a column's savings or costs, or all. Amounts that the text gives as a part, a base or a step of a
 * computation are passed over, and so are those of others. In the text's own language.
 */
export function checkText(text: string, amounts: AmountRows, unit: MoneyUnit): string {
  const { figures, relations, language } = readProse({ cell: NOWHERE, text, heading: null });
  const aside = new Set(relations.flatMap(asideOf));
  const known = derivable(amounts, unit).map(magnitude);
  const contradictions = figures.filter(
    (figure, index) => isOwnAmount(figure, unit) && !aside.has(index) && !known.some((one) => agreesWith(figure, one)),
  );
  const sentence = SENTENCES[language === 'en' ? 'en' : 'da'];
  return contradictions.map((figure) => sentence(figure.words)).join(' ');
}

const SENTENCES = {
  da: (words: string) => `"${words}" er hverken et af beløbene eller en sum af dem.`,
  en: (words: string) => `"${words}" is neither one of the amounts nor a sum of them.`,
};

function isOwnAmount(figure: ProseFigure, unit: MoneyUnit): boolean {
  return figure.kind === 'amount' && figure.owner === 'proposal' && (figure.unit ?? unit).currency === unit.currency;
}

function agreesWith(figure: ProseFigure, known: Money): boolean {
  return figure.figure !== null && meets(known, magnitude(figure.figure.interval as Money));
}

/** The figures that a relation explains another one by: they need not stand among the amounts. */
function asideOf({ kind, members }: ProseRelation): readonly number[] {
  const at = (index: number | null): number[] => (index === null ? [] : [index]);
  if (kind === 'percent-of-base') return at(members.base);
  if (kind === 'part-of') return [members.part];
  if (kind === 'sum') return members.parts;
  if (kind === 'difference' || kind === 'change-in-percent') return [members.from, members.to];
  return [];
}

/** Each amount, and each sum a reader would look for, as what it may stand for; printed to the finest amount's last digit. */
function derivable(amounts: AmountRows, unit: MoneyUnit): Money[] {
  const finest = Math.max(0, ...amounts.flat().map(decimalPlaces));
  const cells = amounts.map((row) =>
    row.map((amount) => printedInterval<'oere'>(amount, decimalStep(finest), unit.factor)),
  );
  const columns = (cells[0] ?? []).map((_, column) => cells.flatMap((row) => row[column] ?? []));
  const sided = columns.flatMap((column) => [column.filter(({ hi }) => hi < 0), column.filter(({ lo }) => lo > 0)]);
  const groups = [...cells, ...columns, ...sided, cells.flat()];
  return [...cells.flat(), ...groups.filter((group) => group.length > 1).map((group) => sumIntervals(group))];
}
