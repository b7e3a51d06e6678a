import { AT_ONCE, checkSnapshot, type CheckResult } from '../app/check-workbook';
import { explainWorkbook } from '../app/explain-workbook';
import { reportOf } from '../app/report';
import { VERSION } from '../app/version';
import type { HostResult } from '../app/workbook-host';
import { SEVERITIES } from '../core/checks/finding';
import { openXlsxFile } from '../hosts/xlsx/open-file';
import type { Messages } from '../messages/messages';
import { describeTrouble } from '../messages/trouble-words';
import { readArguments, type FailOn, type Request } from './arguments';
import { explanationText } from './explain-output';
import { EXIT, type ExitCode, type Terminal } from './terminal';
import { textOf } from './text-output';

/** The command line: reads the arguments, does what they ask and gives the exit code. Never throws. */
export async function main(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
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
    case 'check':
    case 'explain':
      try {
        return request.ask === 'check' ? await check(request, terminal) : await explain(request, terminal);
      } catch (error) {
        terminal.err(`${request.messages.cli.unexpected(error instanceof Error ? error.name : 'Error')}\n`);
        return EXIT.unusable;
      }
  }
}

type CheckRequest = Extract<Request, { readonly ask: 'check' }>;

async function check({ files, format, failOn, messages }: CheckRequest, terminal: Terminal): Promise<ExitCode> {
  const results = await checkFiles(files, messages, terminal);
  if (results === null) return EXIT.unusable;
  terminal.out(
    format === 'json'
      ? jsonOf(results.map((result) => reportOf(result, messages)))
      : results.map((result) => textOf(result, messages)).join('\n'),
  );
  return results.some((result) => fails(result, failOn)) ? EXIT.findings : EXIT.clean;
}

type ExplainRequest = Extract<Request, { readonly ask: 'explain' }>;

/** Prints how the sheets were understood; findings don't matter here. */
async function explain({ files, format, messages }: ExplainRequest, terminal: Terminal): Promise<ExitCode> {
  const results = await checkFiles(files, messages, terminal);
  if (results === null) return EXIT.unusable;
  const explanations = results.map(explainWorkbook);
  terminal.out(
    format === 'json'
      ? jsonOf(explanations)
      : explanations.map((explanation) => explanationText(explanation, messages)).join('\n'),
  );
  return EXIT.clean;
}

/** The checked files, or null after saying which one can't be read: half a list would look like a clean one. */
async function checkFiles(
  files: readonly string[],
  messages: Messages,
  terminal: Terminal,
): Promise<CheckResult[] | null> {
  const results: CheckResult[] = [];
  for (const file of files) {
    const result = await checkFile(file);
    if (!result.ok) {
      const { what, todo } = describeTrouble(result, messages.troubles);
      terminal.err(`${messages.cli.cannotRead(file, `${what} ${todo}`)}\n`);
      return null;
    }
    results.push(result.value);
  }
  return results;
}

async function checkFile(file: string): Promise<HostResult<CheckResult>> {
  const opened = await openXlsxFile(file);
  return opened.ok ? checkSnapshot(opened.value.snapshot, AT_ONCE) : opened;
}

/** One file gives an object, several an array. */
function jsonOf(parts: readonly unknown[]): string {
  return `${JSON.stringify(parts.length === 1 ? parts[0] : parts, null, 2)}\n`;
}

function fails({ findings }: CheckResult, failOn: FailOn): boolean {
  if (failOn === 'never') return false;
  const severe = SEVERITIES.slice(0, SEVERITIES.indexOf(failOn) + 1);
  return findings.some(({ severity }) => severe.includes(severity));
}
