import { SEVERITIES, type Severity } from '../core/checks/finding';
import type { AnyFinding } from '../core/checks/registry';
import type { Messages } from '../messages/messages';
import { describeFinding } from './describe-finding';
import { placesOf } from './places';
import type { ShownResult } from './select-findings';
import { VERSION } from './version';

/**
 * A result as a memo to a committee, in Markdown: a summary, then each finding with the kroner, both places with their words and
 * what to correct, then what the check stands on. Whatever comes from the workbook is escaped.
 */
export function memoOf(result: ShownResult, messages: Messages): string {
  const { memo } = messages;
  const { since, coverage } = result;
  const lines = [
    `# ${escape(memo.title(result.workbook))}`,
    summaryOf(result, messages),
    ...(since ? [memo.baseline(since.known, since.gone.length)] : []),
    ...SEVERITIES.flatMap((severity) => sectionOf(severity, result, messages)),
    ...goneSection(result, messages),
    `## ${memo.coverageHeading}`,
    memo.coverage(coverage),
    `_${memo.footer(VERSION)}_`,
  ];
  return `${lines.join('\n\n')}\n`;
}

function summaryOf({ findings }: ShownResult, messages: Messages): string {
  if (findings.length === 0) return messages.memo.nothingFound;
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  const stake = findings.reduce((sum, { amount }) => sum + Math.abs(amount ?? 0), 0);
  return messages.memo.summary({
    counts: { error: count('error'), warning: count('warning'), info: count('info') },
    amount: stake === 0 ? null : messages.findings.atStake(stake),
  });
}

function sectionOf(severity: Severity, result: ShownResult, messages: Messages): string[] {
  const findings = result.findings.filter((finding) => finding.severity === severity);
  if (findings.length === 0) return [];
  const numbered = findings.map((finding, index) => findingPart(finding, index + 1, result, messages));
  return [`## ${messages.memo.sections[severity]}`, ...numbered.flat()];
}

function findingPart(finding: AnyFinding, number: number, { since }: ShownResult, messages: Messages): string[] {
  const { memo } = messages;
  const { what, why, todo, amount, steps } = describeFinding(finding, messages);
  return [
    `### ${number}. ${escape(what)}`,
    ...(since?.standing.get(finding) === 'changed' ? [memo.changed] : []),
    ...(why === '' ? [] : [`**${memo.why}:** ${escape(why)}`]),
    `**${memo.correct}:** ${escape(todo)}`,
    ...(amount === null ? [] : [`**${memo.atStake}:** ${escape(amount)}`]),
    placesTable(finding, messages),
    ...(steps.length === 0 ? [] : [`**${memo.steps}:**`, steps.map((step) => `- ${escape(step)}`).join('\n')]),
  ];
}

function placesTable(finding: AnyFinding, messages: Messages): string {
  const { memo } = messages;
  const rows = placesOf(finding, messages).map(({ address, words, reads }) => [address, words, reads.join('; ')]);
  return [
    row([memo.place, memo.words, memo.figure]),
    '| --- | --- | --- |',
    ...rows.map((cells) => row(cells.map(escape))),
  ].join('\n');
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function goneSection({ since }: ShownResult, { memo }: Messages): string[] {
  if (!since || since.gone.length === 0) return [];
  const gone = since.gone.map(({ message, cells }) => `- ${escape(cells[0] ?? '')}: ${escape(message)}`);
  return [`## ${memo.goneHeading}`, gone.join('\n')];
}

/** Text from a workbook as plain text in Markdown: one line, no marks, no links, no HTML. */
function escape(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>|~#&]/g, (mark) => (mark === '<' ? '&lt;' : mark === '&' ? '&amp;' : `\\${mark}`))
    .replace(/^([-+]|\d+[.)])(?=\s)/, '\\$1');
}
