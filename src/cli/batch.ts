import { readdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  countsOf,
  isInShard,
  mergeResults,
  readBatchResult,
  type BatchResult,
  type CheckedFile,
  type MergeProblem,
} from '../app/batch-result';
import { VERSION } from '../app/version';
import { oere } from '../core/figures/oere';
import type { BatchFacts, BatchWords } from '../messages/batch-words';
import type { Messages } from '../messages/messages';
import type { BatchRequest, MergeRequest } from './arguments';
import type { FileAnswer, FilePool } from './check-file';
import { fails } from './fails';
import { EXIT, type ExitCode, type Terminal } from './terminal';
import { printable, printableJson } from './wrap';
import { exists } from './write-files';

/** Checks many workbooks, named or in folders. One that can't be read is said to, and the others go on. */
export async function batch(request: BatchRequest, terminal: Terminal, pool: FilePool): Promise<ExitCode> {
  const { places, language, shard, jobs, minSeverity, off, out, messages } = request;
  if (out !== null && (await exists(out))) return refuse(terminal, messages.cli.outExists(out));
  const files = await workbooksIn(places);
  if (files.length === 0) return refuse(terminal, messages.batch.noFilesIn(places));
  const mine = files.filter((file) => shard === null || isInShard(file, shard));
  const tasks = mine.map((file) => ({ file, language, minSeverity, off }));
  const checked = (await pool(tasks, jobs)).map((answer) => ended(answer, messages));
  return deliver({ version: VERSION, shard, files: checked }, request, terminal);
}

/** A file whose check ended in an error is one that couldn't be read. */
function ended(answer: FileAnswer, { batch: words, cli }: Messages): CheckedFile {
  if (!('died' in answer)) return answer;
  const { file, died } = answer;
  return { file, trouble: died === 'ERR_WORKER_OUT_OF_MEMORY' ? words.usedUp : cli.unexpected(died) };
}

/** Makes one result of the results of a batch's parts. */
export async function merge(request: MergeRequest, terminal: Terminal): Promise<ExitCode> {
  const { results, out, messages } = request;
  if (out !== null && (await exists(out))) return refuse(terminal, messages.cli.outExists(out));
  const read: BatchResult[] = [];
  for (const file of results) {
    const text = await readFile(file, 'utf8').catch(() => null);
    const result = text === null ? null : readBatchResult(text);
    if (result === null) return refuse(terminal, messages.batch.noResult(file));
    read.push(result);
  }
  const merged = mergeResults(read, VERSION);
  if ('problem' in merged) return refuse(terminal, sayProblem(merged, messages.batch));
  return deliver(merged, request, terminal);
}

/** The workbooks named or found in the folders named and below, each once, in the order of their names. */
async function workbooksIn(places: readonly string[]): Promise<string[]> {
  const found = await Promise.all(places.map(async (place) => ((await isFolder(place)) ? filesBelow(place) : [place])));
  return [...new Set(found.flat().map((file) => file.replaceAll('\\', '/')))].sort();
}

async function isFolder(place: string): Promise<boolean> {
  return stat(place).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

/** Excel's own lock files begin with `~$`. */
async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && /^(?!~\$).*\.xls[xm]$/i.test(entry.name));
  return files.map((entry) => join(entry.parentPath, entry.name));
}

/** Writes a result where it was asked for, says in short what it holds, and gives the exit code. */
async function deliver(
  result: BatchResult,
  { out, failOn, messages }: BatchRequest | MergeRequest,
  terminal: Terminal,
): Promise<ExitCode> {
  for (const file of result.files) {
    if ('trouble' in file) terminal.err(`${printable(messages.batch.unreadFile(file.file, file.trouble))}\n`);
  }
  if (out === null) terminal.out(`${printableJson(result)}\n`);
  else if (await writeWhole(out, `${printableJson(result)}\n`))
    terminal.out(printable(summaryOf(result, messages, out)));
  else return refuse(terminal, messages.batch.notWritten(out));
  const { unread } = countsOf(result.files);
  if (unread > 0) return EXIT.unusable;
  const findings = result.files.flatMap((file) => ('report' in file ? file.report.findings : []));
  return fails(findings, failOn) ? EXIT.findings : EXIT.clean;
}

/** All of it or nothing: a half-written result would look like a whole one. */
async function writeWhole(path: string, text: string): Promise<boolean> {
  try {
    const part = `${path}.${process.pid}.part`;
    await writeFile(part, text);
    await rename(part, path);
    return true;
  } catch {
    return false;
  }
}

function summaryOf({ files }: BatchResult, messages: Messages, out: string): string {
  const facts = (some: readonly CheckedFile[]): BatchFacts & { files: number; unread: number } => {
    const { amount, ...counts } = countsOf(some);
    return { ...counts, amount: amount === 0 ? null : messages.findings.atStake(oere(Math.round(amount * 100))) };
  };
  const lines = files.flatMap((file) => ('report' in file ? [messages.batch.file(file.file, facts([file]))] : []));
  return `${[...lines, messages.batch.summary(facts(files)), messages.cli.written(out)].join('\n')}\n`;
}

function sayProblem(problem: MergeProblem, words: BatchWords): string {
  switch (problem.problem) {
    case 'missing-parts':
      return words.missingParts(problem.parts, problem.of);
    case 'other-division':
      return words.otherDivision;
    case 'twice':
      return words.twice(problem.file);
  }
}

function refuse(terminal: Terminal, sentence: string): ExitCode {
  terminal.err(`${printable(sentence)}\n`);
  return EXIT.unusable;
}
