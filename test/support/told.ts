import type { AnyFinding } from '../../src/core/checks/registry';
import type { Figure } from '../../src/core/figures/figure';
import type { MoneyUnit } from '../../src/core/figures/money-unit';
import { formatAddress, type CellRange } from '../../src/core/workbook/cell-ref';

/** All that a finding says, a line each, short enough to be held against in a test: nothing of it may change unseen. */
export function told(finding: AnyFinding): string[] {
  const { code, severity, cells, data, amount, evidence, arithmetic, equations = [], key, fingerprint } = finding;
  return [
    `${severity} ${code} ${cells.map(formatAddress).join(' ')}`,
    ...Object.entries(data).map(([name, value]) => `${name}: ${plain(value)}`),
    `amount: ${String(amount)}`,
    ...evidence.map(
      ({ cell, text, span, reads }) =>
        `${formatAddress(cell)} "${span === null ? text : `${text.slice(0, span.start)}[${text.slice(span.start, span.end)}]${text.slice(span.end)}`}" ${plain(reads)}`,
    ),
    ...arithmetic.map(({ step, ...rest }) => `${step} ${plain(rest)}`),
    ...equations.map((one) => `zero ${plain(one)}`),
    key,
    fingerprint.slice(key.length),
  ];
}

/** A value in one line: figures, units and cells as a reader writes them, objects as their parts. */
export function plain(value: unknown): string {
  if (value === null || typeof value !== 'object') return String(value);
  if (Array.isArray(value)) return `[${value.map(plain).join(', ')}]`;
  if ('figure' in value && 'unit' in value) return shown(value as { figure: Figure; unit: MoneyUnit | null });
  if ('quantity' in value) return figure(value as Figure);
  if ('top' in value && 'sheet' in value) return formatAddress(value as CellRange);
  if ('lo' in value && 'hi' in value) return `[${String(value.lo)}; ${String(value.hi)}]`;
  return `{${Object.entries(value)
    .map(([name, part]) => `${name} ${plain(part)}`)
    .join(', ')}}`;
}

function shown({ figure: of, unit }: { figure: Figure; unit: MoneyUnit | null }): string {
  return unit === null ? figure(of) : `${figure(of)} in ${unit.currency} ${unit.factor / 100}`;
}

function figure({ quantity, value, interval: { lo, hi } }: Figure): string {
  const half = hi - value;
  const width = half === value - lo ? `±${half}` : `[${lo}; ${hi}]`;
  return `${value}${width} ${quantity}`;
}
