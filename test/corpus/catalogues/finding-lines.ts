import { describeFinding } from '../../../src/app/describe-finding';
import type { AnyFinding } from '../../../src/core/checks/registry';
import { formatAddress } from '../../../src/core/workbook/cell-ref';
import { da } from '../../../src/messages/da';
import { en } from '../../../src/messages/en';
import type { LabelledWorkbook } from './read-labelled';
import { checked } from './score';

/** All that is said of a labelled workbook, as its reader sees it: for a record that a change is held against. */
export function findingLines({ file, snapshot }: LabelledWorkbook): string[] {
  const messages = /-da-/.test(file) ? da : en;
  return [`# ${file}`, ...checked(snapshot).findings.flatMap((finding) => linesOf(finding, messages))];
}

function linesOf(finding: AnyFinding, messages: typeof da): string[] {
  const { what, why, todo, amount, steps, evidence } = describeFinding(finding, messages);
  const { severity, check, code, cells, consequences = [], fix } = finding;
  return [
    `${severity} ${check} ${code} at ${cells.map(formatAddress).join(' ')}`,
    ...[what, why, todo, amount ?? '', ...steps].filter((line) => line !== '').map((line) => `  ${line}`),
    ...evidence.map(({ address, text, span, reads }) =>
      `  ${address} "${span === null ? text : text.slice(span.start, span.end)}" ${reads === null ? '' : `= ${reads}`}`.trimEnd(),
    ),
    ...(consequences.length === 0 ? [] : [`  breaks ${consequences.map(formatAddress).join(' ')}`]),
    ...(fix === undefined ? [] : [`  fix ${JSON.stringify(fix)}`]),
  ];
}
