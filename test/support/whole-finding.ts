import type { CheckExample } from '../../src/core/checks/define-check';
import type { Equation, Evidence } from '../../src/core/checks/finding';
import { CHECKS, type AnyFinding, type CheckId } from '../../src/core/checks/registry';
import { formatAddress, type CellRange } from '../../src/core/workbook/cell-ref';
import { findingsIn } from './check-tester';

/** All that a check says of a workbook, short enough to be written down: cells as addresses, figures as "value [lo; hi]", money in whole coins of its unit. */
export function wholeFindings(check: CheckId, sheets: CheckExample['sheets']): unknown[] {
  return findingsIn(sheets)
    .filter((finding) => finding.check === check)
    .map(wholeFinding);
}

/** All that one finding says, in short. The key is left out: the fingerprint begins with it. */
export function wholeFinding({ check, key, evidence, equations, ...rest }: AnyFinding): unknown {
  expect(rest.fingerprint.startsWith(`${key}#`) && key.startsWith(check)).toBe(true);
  return {
    ...(shortened(rest) as object),
    evidence: evidence.map(evidenceLine),
    ...(equations ? { equations: equations.map(equationLine) } : {}),
  };
}

function evidenceLine({ cell, text, span, reads }: Evidence): string {
  const words = span === null ? '' : ` > ${text.slice(span.start, span.end)}`;
  return `${formatAddress(cell)} "${text}"${words}${reads === null ? '' : ` = ${String(shortened(reads))}`}`;
}

function equationLine({ year, terms, residual }: Equation): string {
  const cells = terms.map(({ cell, factor }) => `${factor < 0 ? '-' : '+'}${Math.abs(factor)} ${formatAddress(cell)}`);
  return `${year}: ${cells.join(' ')} leaves ${ends(residual, 100)}`;
}

/** The workbook of an example in a check's documentation. */
export function exampleSheets(check: CheckId, name: string): CheckExample['sheets'] {
  const examples: readonly CheckExample[] = CHECKS.find(({ id }) => id === check)?.docs.examples ?? [];
  const example = examples.find((one) => one.name === name);
  if (!example) throw new RangeError(`${check} has no example named "${name}"`);
  return example.sheets;
}

type Shape = Readonly<Record<string, unknown>>;

function shortened(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shortened);
  if (typeof value !== 'object' || value === null) return value;
  const shape = value as Shape;
  const line = isCell(value) ? formatAddress(value) : asFigure(shape);
  return line ?? Object.fromEntries(Object.entries(shape).map(([name, one]) => [name, shortened(one)]));
}

/** A figure with or without its unit, an interval or a unit, in one line; null for anything else. */
function asFigure(shape: Shape): string | null {
  if (has(shape, 'currency', 'factor')) return `${String(shape['currency'])} ${Number(shape['factor']) / 100}`;
  if (has(shape, 'figure', 'unit')) {
    const unit = shape['unit'] === null ? '' : ` in ${String(shortened(shape['unit']))}`;
    return `${String(shortened(shape['figure']))}${unit}`;
  }
  if (has(shape, 'quantity', 'value', 'interval')) {
    const by = shape['quantity'] === 'oere' ? 100 : 1;
    const quantity = by === 1 ? ` ${String(shape['quantity'])}` : '';
    return `${rounded(Number(shape['value']) / by)} ${ends(shape['interval'] as Equation['residual'], by)}${quantity}`;
  }
  return has(shape, 'lo', 'hi') ? ends(shape as unknown as Equation['residual'], 1) : null;
}

function has(shape: Shape, ...names: readonly string[]): boolean {
  return Object.keys(shape).length === names.length && names.every((name) => name in shape);
}

function ends({ lo, hi }: { readonly lo: number; readonly hi: number }, by: number): string {
  return `[${rounded(lo / by)}; ${rounded(hi / by)}]`;
}

function rounded(value: number): number {
  return Number(value.toPrecision(9));
}

function isCell(value: object): value is CellRange {
  return 'sheet' in value && 'top' in value && 'left' in value && 'bottom' in value;
}
