import { readFile } from 'node:fs/promises';
import { readAcceptances } from '../app/acceptances';
import { baselineOf, readBaselines, type Baseline } from '../app/baseline';
import { AT_ONCE, checkSnapshot, type CheckOptions, type CheckResult } from '../app/check-workbook';
import { comparisonReport, UNDERSTAND_ONLY } from '../app/compare-workbooks';
import { explainWorkbook } from '../app/explain-workbook';
import { memoOf } from '../app/memo';
import { reportOf } from '../app/report';
import { sarifLog } from '../app/sarif-log';
import { selectFindings, type ShownResult } from '../app/select-findings';
import { VERSION } from '../app/version';
import type { HostResult } from '../app/workbook-host';
import { openXlsxFile, openXlsxHost } from '../hosts/xlsx/open-file';
import { XlsxHost } from '../hosts/xlsx/xlsx-host';
import type { Messages } from '../messages/messages';
import { describeTrouble } from '../messages/trouble-words';
import { readArguments, type CheckRequest, type CompareRequest, type ExplainRequest, type Request } from './arguments';
import { batch, merge } from './batch';
import { checkFile, type FileAnswer, type FilePool, type FileTask } from './check-file';
import { comparisonText } from './compare-output';
import { explanationText } from './explain-output';
import { fails } from './fails';
import { EXIT, type ExitCode, type Terminal } from './terminal';
import { textOf } from './text-output';
import { writeReport, writeSchemaSheet, type WorkbookFiles } from './write-files';
import { printable, printableJson } from './wrap';

/** The command line: reads the arguments, does what they ask and gives the exit code. Never throws. `pool` checks the files of a batch. */
export async function main(args: readonly string[], terminal: Terminal, pool: FilePool = oneByOne): Promise<ExitCode> {
  const request = readArguments(args);
  switch (request.ask) {
    case 'help':
      terminal.out(`${request.messages.cli.usage}\n`);
      return EXIT.clean;
    case 'version':
      terminal.out(`${VERSION}\n`);
      return EXIT.clean;
    case 'unusable':
      terminal.err(`${request.why}\n`);
      return EXIT.unusable;
    default:
      return withoutThrowing(request, terminal, pool);
  }
}

type Command = Exclude<Request, { readonly ask: 'help' | 'version' | 'unusable' }>;

const FILES: WorkbookFiles = { read: openXlsxFile, open: openXlsxHost, create: (name) => XlsxHost.create(name) };

async function withoutThrowing(request: Command, terminal: Terminal, pool: FilePool): Promise<ExitCode> {
  try {
    switch (request.ask) {
      case 'check':
        return await check(request, terminal);
      case 'explain':
        return await explain(request, terminal);
      case 'compare':
        return await compare(request, terminal);
      case 'report':
        return await writeReport(request, terminal, FILES);
      case 'schema':
        return await writeSchemaSheet(request, terminal, FILES);
      case 'batch':
        return await batch(request, terminal, pool);
      case 'merge':
        return await merge(request, terminal);
    }
  } catch (error) {
    terminal.err(`${request.messages.cli.unexpected(error instanceof Error ? error.name : 'Error')}\n`);
    return EXIT.unusable;
  }
}

/** One file of a batch, checked in whichever thread this runs. Never throws. */
export async function checkOne(task: FileTask): Promise<FileAnswer> {
  try {
    return await checkFile(task, openXlsxFile);
  } catch (error) {
    return { file: task.file, died: error instanceof Error ? error.name : 'Error' };
  }
}

async function oneByOne(tasks: readonly FileTask[]): Promise<readonly FileAnswer[]> {
  const checked: FileAnswer[] = [];
  for (const task of tasks) checked.push(await checkOne(task));
  return checked;
}

async function check(request: CheckRequest, terminal: Terminal): Promise<ExitCode> {
  const { files, minSeverity, off, failOn, messages } = request;
  const baselines = await readBaseline(request, terminal);
  if (baselines === null) return EXIT.unusable;
  const results = await checkFiles(files, messages, terminal, { checks: { off } });
  if (results === null) return EXIT.unusable;
  const shown = results.map((result) => {
    const baseline = baselineOf(baselines, result.workbook, results.length);
    const acceptances = readAcceptances(result.snapshot);
    return selectFindings(result, { minSeverity, baseline, off, acceptances });
  });
  if (request.baseline !== null && shown.every(({ since }) => since === null)) {
    terminal.err(`${messages.cli.otherBaseline(request.baseline)}\n`);
    return EXIT.unusable;
  }
  terminal.out(rendered(shown, request));
  return shown.some(({ findings }) => fails(findings, failOn)) ? EXIT.findings : EXIT.clean;
}

/** The earlier reports asked for, none where none was asked for; null after saying that they can't be read. */
async function readBaseline(
  { baseline, messages }: CheckRequest,
  terminal: Terminal,
): Promise<readonly Baseline[] | null> {
  if (baseline === null) return [];
  const text = await readFile(baseline, 'utf8').catch(() => null);
  const read = text === null ? null : readBaselines(text);
  if (read === null) terminal.err(`${messages.cli.noBaseline(baseline)}\n`);
  return read;
}

function rendered(results: readonly ShownResult[], { format, messages }: CheckRequest): string {
  switch (format) {
    case 'json':
      return jsonOf(results.map((result) => reportOf(result, messages)));
    case 'sarif':
      return jsonOf([sarifLog(results, messages)]);
    case 'markdown':
      return printable(results.map((result) => memoOf(result, messages)).join('\n'));
    case 'text':
      return printable(results.map((result) => textOf(result, messages)).join('\n'));
  }
}

/** Prints how the sheets were understood; findings don't matter here. */
async function explain({ files, format, messages }: ExplainRequest, terminal: Terminal): Promise<ExitCode> {
  const results = await checkFiles(files, messages, terminal);
  if (results === null) return EXIT.unusable;
  const explanations = results.map(explainWorkbook);
  terminal.out(
    format === 'json'
      ? jsonOf(explanations)
      : printable(explanations.map((explanation) => explanationText(explanation, messages)).join('\n')),
  );
  return EXIT.clean;
}

async function compare(request: CompareRequest, terminal: Terminal): Promise<ExitCode> {
  const { format, failOn, messages } = request;
  const [before, after] =
    (await checkFiles([request.before, request.after], messages, terminal, UNDERSTAND_ONLY)) ?? [];
  if (!before || !after) return EXIT.unusable;
  const report = comparisonReport(before, after, messages);
  terminal.out(format === 'json' ? jsonOf([report]) : printable(comparisonText(report, messages)));
  return fails(report.changes, failOn) ? EXIT.findings : EXIT.clean;
}

/** The checked files, or null after saying which one can't be read: half a list would look like a clean one. */
async function checkFiles(
  files: readonly string[],
  messages: Messages,
  terminal: Terminal,
  options: CheckOptions = {},
): Promise<CheckResult[] | null> {
  const results: CheckResult[] = [];
  for (const file of files) {
    const result = await checkedFile(file, options);
    if (!result.ok) {
      const { what, todo } = describeTrouble(result, messages.troubles);
      terminal.err(`${messages.cli.cannotRead(file, `${what} ${todo}`)}\n`);
      return null;
    }
    results.push(result.value);
  }
  return results;
}

async function checkedFile(file: string, options: CheckOptions): Promise<HostResult<CheckResult>> {
  const opened = await openXlsxFile(file);
  return opened.ok ? checkSnapshot(opened.value.snapshot, AT_ONCE, options) : opened;
}

/** One part gives an object, several an array. */
function jsonOf(parts: readonly unknown[]): string {
  return `${printableJson(parts.length === 1 ? parts[0] : parts)}\n`;
}
