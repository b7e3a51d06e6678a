import type { ExplainedRow, ExplainedSheet, ExplainedTable, Explanation } from '../app/explain-workbook';
import { proposalFacts } from '../app/proposal-facts';
import { columnLetters } from '../core/workbook/cell-ref';
import { formatUnit } from '../core/figures/format-figures';
import type { Messages } from '../messages/messages';
import { wrap } from './wrap';

const WIDTH = 100;
const LABEL_WIDTH = 46;

/** How a workbook was understood, sheet by sheet, to be read beside the sheets. */
export function explanationText({ workbook, sheets }: Explanation, messages: Messages): string {
  return `${[workbook, ...sheets.flatMap((sheet) => ['', ...sheetLines(sheet, messages)])].join('\n')}\n`;
}

function sheetLines(sheet: ExplainedSheet, messages: Messages): string[] {
  const words = messages.explain;
  const head = `${sheet.name}: ${words.kinds[sheet.kind]}${sheet.hidden ? ` (${words.hidden})` : ''}`;
  const reason = `${words.kindReasons[sheet.because.code]}${sheet.because.cell ? ` (${sheet.because.cell})` : ''}`;
  const count = (state: string): number => sheet.coverage.filter((figure) => figure.state === state).length;
  const lost = sheet.coverage.filter(({ state }) => state === 'not-understood');
  return [
    head,
    ...indent(wrap(reason, WIDTH - 2), 2),
    ...(sheet.hiddenParts.rows + sheet.hiddenParts.columns > 0
      ? [`  ${words.hiddenParts(sheet.hiddenParts.rows, sheet.hiddenParts.columns)}`]
      : []),
    ...(sheet.proposal ? indent(wrap(proposalFacts(sheet.proposal, words).join('; '), WIDTH - 2), 2) : []),
    ...sheet.tables.flatMap((table) => indent(tableLines(table, messages), 2)),
    `  ${words.paragraphs(sheet.paragraphs)}; ${words.figures({
      checked: count('checked'),
      understood: count('understood'),
      notUnderstood: lost.length,
    })}`,
    ...lost.map(
      ({ cell, because }) => `    ${cell}: ${words.notUnderstood[because as keyof typeof words.notUnderstood]}`,
    ),
  ];
}

function tableLines(table: ExplainedTable, messages: Messages): string[] {
  const words = messages.explain;
  const unit = table.unit && formatUnit(table.unit.unit, messages.locale);
  const facts = [
    words.tableRoles[table.role],
    words.years(table.years),
    unitText(table, unit, messages),
    table.priceLevel === null ? null : words.priceLevel(table.priceLevel),
    table.sign ? words.sign(table.sign.saving, table.sign.because) : words.noSign,
  ].filter((fact) => fact !== null);
  return [
    ...wrap(`${table.range}${table.caption ? ` ${table.caption}` : ''}`, WIDTH - 2),
    ...indent(wrap(facts.join('; '), WIDTH - 4), 2),
    ...indent(
      table.rows.map((row) => rowLine(row, table.direction, messages)),
      2,
    ),
  ];
}

function unitText(table: ExplainedTable, unit: string | null, { explain }: Messages): string {
  if (unit === null || !table.unit) return explain.noUnit;
  return table.unitLearned ? explain.unitLearned[table.unitLearned](unit) : explain.unit(unit, table.unit.from);
}

function rowLine(row: ExplainedRow, direction: ExplainedTable['direction'], { explain }: Messages): string {
  const place = (number: number): string => (direction === 'down' ? columnLetters(number - 1) : String(number));
  const notes = [
    explain.rowRoles[row.role],
    explain.rowStatuses[row.status],
    row.section && explain.sections[row.section],
    row.controlArea && explain.controlAreas[row.controlArea],
    row.sums.length > 0
      ? explain.sums(
          row.sums.map((sum) => (sum < 0 ? `-${place(-sum)}` : place(sum))),
          direction,
        )
      : null,
  ].filter((note) => note !== null && note !== '');
  return `${place(row.row).padStart(4)}  ${shorten(row.label, LABEL_WIDTH).padEnd(LABEL_WIDTH)}  ${notes.join(', ')}`;
}

function shorten(text: string, width: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= width ? line : `${line.slice(0, width - 1)}…`;
}

function indent(lines: readonly string[], by: number): string[] {
  return lines.map((line) => `${' '.repeat(by)}${line}`);
}
