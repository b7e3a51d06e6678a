import * as z from 'zod';
import { SEVERITIES } from '../core/checks/finding';

const knownFinding = z.object({
  check: z.string(),
  severity: z.enum(SEVERITIES),
  message: z.string(),
  cells: z.array(z.string()),
  key: z.string(),
  fingerprint: z.string(),
});

const report = z.object({ workbook: z.string(), findings: z.array(knownFinding) });
const reports = z.union([report.transform((one) => [one]), z.array(report)]);

/** A finding of an earlier report: what it said, and what it is recognised by. */
export type KnownFinding = Readonly<z.infer<typeof knownFinding>>;

/** The findings of an earlier report on one workbook. */
export interface Baseline {
  readonly workbook: string;
  readonly findings: readonly KnownFinding[];
}

/** Reads an earlier JSON report, of one workbook or several; null where the text is none. */
export function readBaselines(text: string): readonly Baseline[] | null {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return null;
  }
  const read = reports.safeParse(json);
  return read.success ? read.data : null;
}

/**
 * The earlier report on a workbook, by its name. One report beside one checked workbook belong together whatever the file is
 * called by now.
 */
export function baselineOf(baselines: readonly Baseline[], workbook: string, checked: number): Baseline | null {
  const [only] = baselines;
  if (only && baselines.length === 1 && checked === 1) return only;
  return baselines.find((one) => one.workbook === workbook) ?? null;
}
