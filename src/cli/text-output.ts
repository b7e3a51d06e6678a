import type { CheckResult } from '../app/check-workbook';
import { describeFinding } from '../app/describe-finding';
import type { ShownResult } from '../app/select-findings';
import type { Severity } from '../core/checks/finding';
import type { AnyFinding } from '../core/checks/registry';
import { formatAddress, formatLocalAddress } from '../core/workbook/cell-ref';
import type { Messages } from '../messages/messages';
import { wrap } from './wrap';

const WIDTH = 100;
const SEVERITY_WIDTH = 11;
const CELL_WIDTH = 10;
const INDENT = 2;
const TEXT_AT = INDENT + SEVERITY_WIDTH + CELL_WIDTH;

/** A checked workbook as a table to read: findings by sheet with severity, cell, message and arithmetic, and a summary line. */
export function textOf(result: ShownResult, messages: Messages): string {
  const bySheet = groupBySheet(result, messages);
  const lines = [...bySheet].flatMap(([sheet, findings]) => [
    '',
    sheet,
    '-'.repeat(Math.min(WIDTH, sheet.length)),
    ...findings.flatMap((finding) => linesOf(finding, result, messages)),
  ]);
  if (result.findings.length === 0) lines.push('', messages.cli.nothingFound);
  const accepted = result.accepted === 0 ? [] : ['', ...wrap(messages.cli.accepted(result.accepted), WIDTH)];
  return `${[...lines, ...sinceLines(result, messages), ...accepted, '', ...wrap(summaryOf(result, messages), WIDTH)].join('\n').trimStart()}\n`;
}

/** How the findings stand to an earlier report: what is gone, and a line of counts. */
function sinceLines({ since }: ShownResult, { cli }: Messages): string[] {
  if (!since) return [];
  const gone = since.gone.flatMap(({ cells, message }) =>
    wrap(`${cells[0] ?? ''}: ${message}`, WIDTH - INDENT).map((line) => `${' '.repeat(INDENT)}${line}`),
  );
  const heading = gone.length === 0 ? [] : ['', cli.gone, '-'.repeat(cli.gone.length), ...gone];
  return [...heading, '', ...wrap(cli.baseline({ known: since.known, gone: since.gone.length }), WIDTH)];
}

/** Sheets in tab order; within a sheet the findings keep their order, worst first. */
function groupBySheet({ sheets, findings }: CheckResult, messages: Messages): Map<string, AnyFinding[]> {
  const groups = new Map<string, AnyFinding[]>();
  for (const { name } of sheets) {
    const here = findings.filter(({ cells }) => cells[0]?.sheet === name);
    if (here.length > 0) groups.set(name, here);
  }
  const elsewhere = findings.filter(({ cells }) => cells.length === 0);
  if (elsewhere.length > 0) groups.set(messages.cli.wholeWorkbook, elsewhere);
  return groups;
}

function linesOf(finding: AnyFinding, { since }: ShownResult, messages: Messages): string[] {
  const { what, why, todo, steps } = describeFinding(finding, messages);
  const [first, ...others] = finding.cells;
  const mark = since?.standing.get(finding) === 'changed' ? messages.cli.changed : '';
  const text = wrap([what, why, todo, mark].filter(Boolean).join(' '), WIDTH - TEXT_AT);
  const proof = steps.flatMap((step) => wrap(step, WIDTH - TEXT_AT - 2).map((line) => `  ${line}`));
  const places = others.map((cell) => (cell.sheet === first?.sheet ? formatLocalAddress(cell) : formatAddress(cell)));
  const also = places.length === 0 ? [] : wrap(`(${places.join(', ')})`, WIDTH - TEXT_AT);
  const head = `${messages.findings.severities[finding.severity].padEnd(SEVERITY_WIDTH)}${first ? formatLocalAddress(first).padEnd(CELL_WIDTH) : ''}`;
  return [...text, ...also, ...proof].map((line, index) =>
    `${' '.repeat(INDENT)}${index === 0 ? head : ' '.repeat(SEVERITY_WIDTH + CELL_WIDTH)}${index === 0 && head.length > SEVERITY_WIDTH + CELL_WIDTH ? ' ' : ''}${line}`.trimEnd(),
  );
}

function summaryOf({ workbook, findings, coverage }: CheckResult, messages: Messages): string {
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  const stake = findings.reduce((sum, { amount }) => sum + Math.abs(amount ?? 0), 0);
  return messages.cli.summary({
    workbook,
    counts: { error: count('error'), warning: count('warning'), info: count('info') },
    amount: stake === 0 ? null : messages.findings.atStake(stake),
    ...coverage,
  });
}
