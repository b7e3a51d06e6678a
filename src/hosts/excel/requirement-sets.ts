/** The oldest Excel that Katalogtjek runs in. */
export const REQUIRED_SET = { name: 'ExcelApi', version: '1.14' } as const;

/** Microsoft's name for "writes by an add-in leave the user's undo stack alone". */
const UNDO_SET = { name: 'ExcelUndoApiAll', version: '1.0' } as const;

const NEWEST_MINOR = 20;

export function supports(name: string, version: string): boolean {
  return Office.context.requirements.isSetSupported(name, version);
}

/** Several round trips of one write join into one undo step. */
export const canMergeUndo = (): boolean => supports('ExcelApi', '1.20');

/** A write that the user didn't ask for, such as a mark, may be made: it takes nothing from the undo stack. */
export const keepsUndoStack = (): boolean => supports(UNDO_SET.name, UNDO_SET.version);

/** The sets worth naming in a report, newest ExcelApi first: `ExcelApi 1.17`. */
export function supportedSets(): string[] {
  const [, required = ''] = REQUIRED_SET.version.split('.');
  for (let minor = NEWEST_MINOR; minor >= Number(required); minor--) {
    if (supports('ExcelApi', `1.${minor}`)) {
      return [`ExcelApi 1.${minor}`, ...(keepsUndoStack() ? [`${UNDO_SET.name} ${UNDO_SET.version}`] : [])];
    }
  }
  return [];
}
