import * as z from 'zod';
import { SEVERITIES, type Severity } from '../core/checks/finding';

const finding = z.looseObject({ severity: z.enum(SEVERITIES), amount: z.number().nullable() });
const report = z.looseObject({ workbook: z.string(), findings: z.array(finding) });
const checkedFile = z.union([
  z.object({ file: z.string(), report }),
  z.object({ file: z.string(), trouble: z.string() }),
]);
const shardShape = z.object({ index: z.int().min(0), of: z.int().min(1) });
const resultShape = z.object({
  version: z.string(),
  shard: shardShape.nullable(),
  files: z.array(checkedFile),
});

/** One part of a batch: files are dealt to parts 0 to `of - 1`. */
export type Shard = Readonly<z.infer<typeof shardShape>>;

/** One workbook of a batch: its report (see `report.ts`), or the sentence that says why there is none. */
export type CheckedFile = Readonly<z.infer<typeof checkedFile>>;

/** The result of a batch or of one part of it, by the names of the files: a contract like the report. */
export interface BatchResult {
  readonly version: string;
  /** Null for a whole batch. */
  readonly shard: Shard | null;
  readonly files: readonly CheckedFile[];
}

/** Reads a result as `batch` or `merge` wrote it; null where the text is none. */
export function readBatchResult(text: string): BatchResult | null {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return null;
  }
  // As it stands, not as parsed: its fields keep their order.
  return resultShape.safeParse(json).success ? (json as BatchResult) : null;
}

/**
 * Is a file one of this part's? Dealt by its name alone (FNV-1a), so that each file is in exactly one part even where the parts see different
 * lists, because files came in meanwhile.
 */
export function isInShard(file: string, { index, of }: Shard): boolean {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(file)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash % of === index;
}

/** Why results can't be one: a part is missing or there twice, parts of different divisions, or a file in two of them. */
export type MergeProblem =
  | { readonly problem: 'missing-parts'; readonly parts: readonly number[]; readonly of: number }
  | { readonly problem: 'other-division' }
  | { readonly problem: 'twice'; readonly file: string };

/** Several results as one, its files in the order of their names; never one that silently lacks a part. */
export function mergeResults(results: readonly BatchResult[], version: string): BatchResult | MergeProblem {
  const shards = results.flatMap(({ shard }) => shard ?? []);
  const of = shards[0]?.of ?? 0;
  const isOneDivision = shards.length === 0 || shards.length === results.length;
  if (!isOneDivision || shards.some((shard) => shard.of !== of)) return { problem: 'other-division' };
  const missing = Array.from({ length: of }, (_, part) => part).filter(
    (part) => !shards.some(({ index }) => index === part),
  );
  if (missing.length > 0) return { problem: 'missing-parts', parts: missing, of };
  const files = new Map<string, CheckedFile>();
  for (const one of results.flatMap((result) => result.files)) {
    if (files.has(one.file)) return { problem: 'twice', file: one.file };
    files.set(one.file, one);
  }
  const names = [...files.keys()].sort();
  return { version, shard: null, files: names.map((name) => files.get(name) as CheckedFile) };
}

/** What a batch found, in numbers; `amount` in kroner. */
export interface BatchCounts {
  readonly files: number;
  readonly unread: number;
  readonly severities: Readonly<Record<Severity, number>>;
  readonly amount: number;
}

/** Counts the findings of any files of a batch. */
export function countsOf(files: readonly CheckedFile[]): BatchCounts {
  const findings = files.flatMap((one) => ('report' in one ? one.report.findings : []));
  const count = (severity: Severity): number => findings.filter((one) => one.severity === severity).length;
  return {
    files: files.length,
    unread: files.filter((one) => 'trouble' in one).length,
    severities: { error: count('error'), warning: count('warning'), info: count('info') },
    amount: findings.reduce((sum, { amount }) => sum + Math.abs(amount ?? 0), 0),
  };
}
