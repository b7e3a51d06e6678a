import { describeFinding } from '../../src/app/describe-finding';
import { buildCatalogue } from '../../src/core/catalogue/build-catalogue';
import type { CheckDocs, CheckExample } from '../../src/core/checks/define-check';
import type { Severity } from '../../src/core/checks/finding';
import { CHECKS, type AnyCheck } from '../../src/core/checks/registry';
import { compareVersions } from '../../src/core/checks/version-change';
import { VERSION_CHANGE, type VersionExample } from '../../src/core/checks/version-change-docs';
import { readWorkbook } from '../../src/core/reading/read-workbook';
import { columnLetters, formatAddress } from '../../src/core/workbook/cell-ref';
import type { CellValue } from '../../src/core/workbook/snapshot';
import { wordChange } from '../../src/messages/compare-words';
import { da } from '../../src/messages/da';
import { en } from '../../src/messages/en';
import { findingsIn, workbookOf } from './check-tester';

/** The documentation of the checks, by file name: a page each and an index, made from what the checks say of themselves. */
export function checkPages(): ReadonlyMap<string, string> {
  const pages = CHECKS.map((check): [string, string] => [`${check.id}.md`, checkPage(check)]);
  return new Map([['README.md', indexPage()], ...pages, [`${VERSION_CHANGE.id}.md`, versionPage()]]);
}

function indexPage(): string {
  const row = ({ id, severity, docs }: { id: string; severity: Severity; docs: Pick<CheckDocs, 'what'> }): string =>
    `| [${id}](${id}.md) | ${severity} | ${escape(docs.what)} |`;
  return joined([
    '# Checks',
    'An **error** cannot be true as written, a **warning** is very likely wrong or misleading, an **info** is worth a look. The table gives the usual severity; a finding that an explanation makes true is milder. `--only` and `--off` choose checks by the names in the first column.',
    ['| check | severity | says |', '| --- | --- | --- |', ...[...CHECKS, VERSION_CHANGE].map(row)].join('\n'),
    'These pages are made from the checks’ own documentation, whose examples are run as tests.',
  ]);
}

function checkPage(check: AnyCheck): string {
  const { id, severity, docs } = check;
  return joined([
    ...head(id, severity, `${en.findings.checks[id]} (${da.findings.checks[id]})`, docs),
    ...docs.examples.flatMap((example) => exampleSection(check, example)),
  ]);
}

function head(id: string, severity: Severity, names: string, docs: Omit<CheckDocs, 'examples'>): string[] {
  return [
    `# ${id}`,
    `${names}, usually ${severity === 'warning' ? 'a' : 'an'} **${severity}**.`,
    escape(docs.what),
    '## Why it matters',
    escape(docs.why),
    '## When it stays silent',
    escape(docs.whenNotToUse),
    '## Examples',
  ];
}

function exampleSection(check: AnyCheck, example: CheckExample): string[] {
  const findings = findingsIn(example.sheets).filter((finding) => finding.check === check.id);
  const said = findings.flatMap((finding) => [
    `\`${finding.code}\`, ${finding.severity}, at \`${finding.cells[0] ? formatAddress(finding.cells[0]) : ''}\`:`,
    ...[en, da].map((messages) => {
      const { what, why, todo } = describeFinding(finding, messages);
      return `> ${escape([what, why, todo].filter((sentence) => sentence !== '').join(' '))}`;
    }),
  ]);
  return [
    `### ${capital(escape(example.name))}`,
    ...sheetTables(example.sheets),
    ...(said.length === 0 ? ['Says nothing.'] : said),
  ];
}

function versionPage(): string {
  const { id, severity, docs } = VERSION_CHANGE;
  return joined([
    ...head(id, severity, 'Changes between two workbooks (Ændringer mellem to projektmapper)', docs),
    ...docs.examples.flatMap(versionSection),
  ]);
}

function versionSection({ name, before, after }: VersionExample): string[] {
  const catalogue = (sheets: CheckExample['sheets']) => buildCatalogue('a.xlsx', readWorkbook(workbookOf(sheets)));
  const said = compareVersions(catalogue(before), catalogue(after)).flatMap((change) => [
    `\`${change.code}\`:`,
    ...[en, da].map(({ compare }) => `> ${escape(wordChange(change, compare))}`),
  ]);
  return [
    `### ${capital(escape(name))}`,
    'Before:',
    ...sheetTables(before),
    'After:',
    ...sheetTables(after),
    ...(said.length === 0 ? ['Says nothing.'] : said),
  ];
}

/** Each sheet as a table with row numbers and column letters, so that addresses can be followed. */
function sheetTables(sheets: CheckExample['sheets']): string[] {
  return Object.entries(sheets).flatMap(([name, rows]) => {
    const width = Math.max(...rows.map((row) => row.length));
    const columns = Array.from({ length: width }, (_, column) => column);
    const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
    return [
      `Sheet _${escape(name)}_`,
      [
        line(['', ...columns.map(columnLetters)]),
        line(['---', ...columns.map(() => '---')]),
        ...rows.map((row, index) =>
          line([`**${index + 1}**`, ...columns.map((column) => cellText(row[column] ?? null))]),
        ),
      ].join('\n'),
    ];
  });
}

function cellText(value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'string') return escape(value);
  return typeof value === 'object' ? value.error : String(value);
}

/** Blockquotes in two languages are parted, else they would run into one. */
function joined(parts: readonly string[]): string {
  return `${parts.join('\n\n').replaceAll(/^(> .*)\n\n(?=> )/gm, '$1\n>\n')}\n`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function escape(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\*<|[\]]/g, '\\$&')
    .replace(/^([-+])$/, '\\$1');
}
