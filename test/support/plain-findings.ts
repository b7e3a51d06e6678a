import { buildCatalogue } from '../../src/core/catalogue/build-catalogue';
import { indexCatalogue } from '../../src/core/checks/catalogue-index';
import type { Words } from '../../src/core/checks/check-context';
import type { CheckExample } from '../../src/core/checks/define-check';
import type { Equation, Evidence, Finding, Shown } from '../../src/core/checks/finding';
import { runGroup } from '../../src/core/checks/group-runs';
import { CHECKS, type CheckId } from '../../src/core/checks/registry';
import { checksBut } from '../../src/core/checks/unit-run';
import { readSchema } from '../../src/core/reading/schema/read-schema';
import { readWorkbook } from '../../src/core/reading/read-workbook';
import { formatAddress, type CellRange } from '../../src/core/workbook/cell-ref';
import { deepFreeze, workbookOf } from './check-tester';

/**
 * What one check alone says of a workbook of hand-made sheets, line by line: its findings before those of one cause are folded
 * together, then what it has compared and what it could not decide. Amounts in kroner, in their table's unit: `-600e3`.
 */
export function saidBy(check: CheckId, sheets: CheckExample['sheets']): string[] {
  const snapshot = deepFreeze(workbookOf(sheets));
  const catalogue = buildCatalogue(snapshot.name, readWorkbook(snapshot), readSchema(snapshot));
  const work = {
    checks: checksBut(CHECKS.map(({ id }) => id).filter((id) => id !== check)),
    index: indexCatalogue(catalogue),
    known: null,
  };
  const units = [...catalogue.sheets, ...catalogue.proposals].flatMap((of) => {
    const run = runGroup(of, work, { done: 0, total: 1, sheet: null });
    for (;;) {
      const step = run.next();
      if (step.done) return step.value.units;
    }
  });
  const notes = units.map((unit) => unit.notes);
  const compared = notes.flatMap((one) => [...one.compared.map(formatAddress), ...one.comparedWords.map(nameWords)]);
  const undecided = notes.flatMap((one) => [
    ...one.undecided.map(({ cell, reason }) => `${formatAddress(cell)} ${reason}`),
    ...one.undecidedWords.map(({ words, reason }) => `${nameWords(words)} ${reason}`),
  ]);
  return [
    ...units.flatMap(({ findings }) => findings.flatMap(lines)),
    ...(compared.length > 0 ? [`compared ${[...new Set(compared)].join(' ')}`] : []),
    ...undecided.map((one) => `undecided ${one}`),
  ];
}

/** A finding line by line: nothing of it is left out but its check, which its fingerprint begins with. */
function lines({ code, severity, cells, data, amount, evidence, arithmetic, equations, ...rest }: Finding): string[] {
  const terms = (equation: Equation): string =>
    equation.terms.map(({ cell, factor }) => `${factor > 0 ? '+' : '-'}${formatAddress(cell)}`).join(' ');
  return [
    `${severity} ${code}: ${cells.map(formatAddress).join(' ')}`,
    said(data),
    amount === null ? 'no amount' : `${amount / 100} kr.`,
    ...evidence.map(plainEvidence),
    ...arithmetic.map(said),
    ...(equations ?? []).map((equation) => `${equation.year} ${terms(equation)} = ${said(equation.residual)}`),
    ...(rest.fix ? [`fix ${said(rest.fix)}`] : []),
    rest.fingerprint,
  ];
}

const nameWords = ({ cell, start }: Words): string => `${formatAddress(cell)}:${start}`;

/** Anything on one line, in the words of a finding's data. */
export const said = (value: unknown): string => JSON.stringify(plain(value)).replaceAll('"', '');

/** Anything of a finding as a reader would note it: `A01!D5`, `-600e3` for an amount in thousands, `[1, 2]` for an interval in øre. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  if ('bottom' in value) return formatAddress(value as CellRange);
  if ('span' in value) return plainEvidence(value as Evidence);
  if ('figure' in value && 'unit' in value) return plainShown(value as unknown as Shown);
  if ('lo' in value && 'hi' in value) return `[${String(value.lo)}, ${String(value.hi)}]`;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, plain(one)]));
}

function plainShown({ figure, unit }: Shown): string {
  if (unit) return `${figure.value / unit.factor}e${Math.log10(unit.factor / 100)}`;
  return figure.quantity === 'oere' ? `${figure.value}` : `${figure.value} ${figure.quantity}`;
}

function plainEvidence({ cell, text, span, reads }: Evidence): string {
  const words = span ? text.slice(span.start, span.end) : text;
  return [formatAddress(cell), words, ...(reads ? [`= ${plainShown(reads)}`] : [])].join(' ');
}
