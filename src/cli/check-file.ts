import { readAcceptances } from '../app/acceptances';
import type { CheckedFile } from '../app/batch-result';
import { AT_ONCE, checkSnapshot } from '../app/check-workbook';
import { reportOf } from '../app/report';
import { selectFindings } from '../app/select-findings';
import type { Severity } from '../core/checks/finding';
import type { CheckId } from '../core/checks/registry';
import type { LanguageCode } from '../messages/language-table';
import { LANGUAGES } from '../messages/languages';
import { describeTrouble } from '../messages/trouble-words';
import type { WorkbookFiles } from './write-files';

/** One workbook of a batch and how it shall be checked: plain data, so that it can be handed to a worker. */
export interface FileTask {
  readonly file: string;
  readonly language: LanguageCode;
  readonly minSeverity: Severity;
  readonly off: readonly CheckId[];
}

/** The answer to a task; `died`: the code of the error that ended it, where it ended in one. */
export type FileAnswer = CheckedFile | { readonly file: string; readonly died: string };

/** Does tasks, some of them at the same time, and gives their answers in the order of the tasks. */
export type FilePool = (tasks: readonly FileTask[], jobs: number) => Promise<readonly FileAnswer[]>;

/** Checks one workbook of a batch. What goes wrong with it is its own: the others go on. */
export async function checkFile(task: FileTask, read: WorkbookFiles['read']): Promise<CheckedFile> {
  const { file, minSeverity, off } = task;
  const messages = LANGUAGES[task.language];
  const opened = await read(file);
  const result = opened.ok ? await checkSnapshot(opened.value.snapshot, AT_ONCE, { checks: { off } }) : opened;
  if (!result.ok) {
    const { what, todo } = describeTrouble(result, messages.troubles);
    return { file, trouble: `${what} ${todo}` };
  }
  const acceptances = readAcceptances(result.value.snapshot);
  const shown = selectFindings(result.value, { minSeverity, baseline: null, off, acceptances });
  const report = reportOf(shown, messages);
  return { file, report: { ...report, findings: report.findings.map((finding) => ({ ...finding })) } };
}
