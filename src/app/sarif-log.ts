import type { CheckDefinition, CodeTable, SubjectKind } from '../core/checks/define-check';
import type { Severity } from '../core/checks/finding';
import { CHECKS, type AnyFinding } from '../core/checks/registry';
import { formatAddress, formatLocalAddress, type CellRange } from '../core/workbook/cell-ref';
import type { Messages } from '../messages/messages';
import type { KnownFinding } from './baseline';
import { describeFinding } from './describe-finding';
import type { ShownResult } from './select-findings';
import { VERSION } from './version';

/** A log of SARIF 2.1.0, as far as it is used here. */
export interface SarifLog {
  readonly $schema: string;
  readonly version: '2.1.0';
  readonly runs: readonly SarifRun[];
}

export interface SarifRun {
  readonly tool: {
    readonly driver: {
      readonly name: string;
      readonly version: string;
      readonly semanticVersion: string;
      readonly language: string;
      readonly rules: readonly SarifRule[];
    };
  };
  readonly language: string;
  readonly columnKind: 'utf16CodeUnits';
  readonly artifacts: readonly { readonly location: SarifUri }[];
  readonly results: readonly SarifResult[];
}

interface SarifUri {
  readonly uri: string;
  readonly index?: number;
}

interface SarifText {
  readonly text: string;
}

export interface SarifRule {
  readonly id: string;
  readonly name: string;
  readonly shortDescription: SarifText;
  readonly fullDescription: SarifText;
  readonly help: SarifText;
  readonly defaultConfiguration: { readonly level: SarifLevel };
}

type SarifLevel = 'error' | 'warning' | 'note';

export interface SarifLocation {
  readonly physicalLocation: { readonly artifactLocation: SarifUri };
  readonly logicalLocations: readonly {
    readonly name: string;
    readonly fullyQualifiedName: string;
    readonly kind: 'cell' | 'range';
  }[];
  readonly message?: SarifText;
}

export interface SarifResult {
  readonly ruleId: string;
  readonly ruleIndex?: number;
  readonly level: SarifLevel;
  readonly message: SarifText;
  readonly locations: readonly SarifLocation[];
  readonly relatedLocations?: readonly SarifLocation[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly baselineState?: 'new' | 'updated' | 'absent';
  readonly properties?: { readonly kroner: number | null; readonly arithmetic: readonly string[] };
}

const LEVELS: Readonly<Record<Severity, SarifLevel>> = { error: 'error', warning: 'warning', info: 'note' };
const LANGUAGES = { da: 'da-DK', en: 'en-US' } as const;

type Rule = Pick<CheckDefinition<string, SubjectKind, CodeTable>, 'id' | 'severity' | 'docs'>;
const RULES: readonly Rule[] = CHECKS;

/**
 * Checked workbooks as one SARIF 2.1.0 run: a rule per check, a result per finding at its cells (a workbook has no lines: cells
 * are logical locations), recognised from run to run by `key` and, with its numbers, by `figures`.
 */
export function sarifLog(results: readonly ShownResult[], messages: Messages): SarifLog {
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Katalogtjek',
            version: VERSION,
            semanticVersion: VERSION,
            language: LANGUAGES.en,
            rules: RULES.map((rule) => ruleOf(rule)),
          },
        },
        language: LANGUAGES[messages.locale],
        columnKind: 'utf16CodeUnits',
        artifacts: results.map(({ workbook }) => ({ location: { uri: encodeURI(workbook) } })),
        results: results.flatMap((result, index) => resultsOf(result, index, messages)),
      },
    ],
  };
}

function ruleOf({ id, severity, docs }: Rule): SarifRule {
  return {
    id,
    name: pascal(id),
    shortDescription: { text: docs.what },
    fullDescription: { text: `${docs.what} ${docs.why}` },
    help: { text: `${docs.what}\n\n${docs.why}\n\n${docs.whenNotToUse}` },
    defaultConfiguration: { level: LEVELS[severity] },
  };
}

function pascal(id: string): string {
  return id.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function resultsOf(result: ShownResult, index: number, messages: Messages): SarifResult[] {
  const file: SarifUri = { uri: encodeURI(result.workbook), index };
  const gone = result.since?.gone ?? [];
  return [
    ...result.findings.map((finding) => resultOf(finding, file, result, messages)),
    ...gone.map((finding) => goneResult(finding, file)),
  ];
}

function resultOf(finding: AnyFinding, file: SarifUri, { since }: ShownResult, messages: Messages): SarifResult {
  const { what, why, todo, steps } = describeFinding(finding, messages);
  const [cause, ...others] = finding.cells;
  const standing = since?.standing.get(finding);
  return {
    ruleId: finding.check,
    ruleIndex: RULES.findIndex(({ id }) => id === finding.check),
    level: LEVELS[finding.severity],
    message: { text: [what, why, todo].filter((sentence) => sentence !== '').join(' ') },
    locations: [cause ? placeOf(cause, file) : { physicalLocation: { artifactLocation: file }, logicalLocations: [] }],
    ...(others.length > 0 ? { relatedLocations: others.map((cell) => placeOf(cell, file)) } : {}),
    partialFingerprints: fingerprints(finding),
    ...(standing ? { baselineState: standing === 'new' ? ('new' as const) : ('updated' as const) } : {}),
    properties: { kroner: finding.amount === null ? null : finding.amount / 100, arithmetic: steps },
  };
}

function placeOf(cell: CellRange, file: SarifUri): SarifLocation {
  const isOne = cell.top === cell.bottom && cell.left === cell.right;
  return {
    physicalLocation: { artifactLocation: file },
    logicalLocations: [
      {
        name: formatLocalAddress(cell),
        fullyQualifiedName: formatAddress(cell),
        kind: isOne ? 'cell' : 'range',
      },
    ],
  };
}

/** A finding of the earlier report that is no longer there. */
function goneResult(finding: KnownFinding, file: SarifUri): SarifResult {
  const ruleIndex = RULES.findIndex(({ id }) => id === finding.check);
  return {
    ruleId: finding.check,
    ...(ruleIndex >= 0 ? { ruleIndex } : {}),
    level: LEVELS[finding.severity],
    message: { text: finding.message },
    locations: finding.cells.slice(0, 1).map((address) => ({
      physicalLocation: { artifactLocation: file },
      logicalLocations: [
        { name: address.slice(address.lastIndexOf('!') + 1), fullyQualifiedName: address, kind: kindOf(address) },
      ],
    })),
    partialFingerprints: fingerprints(finding),
    baselineState: 'absent',
  };
}

function kindOf(address: string): 'cell' | 'range' {
  return address.slice(address.lastIndexOf('!')).includes(':') ? 'range' : 'cell';
}

function fingerprints({ key, fingerprint }: { readonly key: string; readonly fingerprint: string }) {
  return { 'key/v1': key, 'figures/v1': fingerprint };
}
