import type { Workbook } from 'exceljs';
import type { NameSnapshot } from '../../core/workbook/snapshot';
import { readableFormula } from './cell-of';
import type { StoredName } from './workbook-part';

interface LibraryName {
  readonly name: string;
  readonly ranges: readonly string[];
  readonly localSheetId?: number;
}

/**
 * Stands in for the library's own list of names, which walks through every cell of every name (seventeen billion for a whole sheet), and
 * drops what isn't cells and where a name holds. This one keeps each as it stands in the file.
 */
export class KeptNames {
  private names: readonly StoredName[] = [];

  private constructor(private readonly workbook: Workbook) {}

  /** Puts the list in the library's place, before it loads a file. */
  static install(workbook: Workbook): KeptNames {
    const names = new KeptNames(workbook);
    (workbook as unknown as { _definedNames: KeptNames })._definedNames = names;
    return names;
  }

  keep(names: readonly StoredName[]): void {
    this.names = names;
  }

  /** The names that hold for the whole workbook, as Excel lists them. */
  snapshot(): NameSnapshot[] {
    const shown = this.names.filter(({ name, sheet }) => sheet === null && !name.startsWith('_xlnm.'));
    return shown.map(({ name, refersTo }) => ({ name, refersTo: `=${readableFormula(refersTo)}` }));
  }

  // What the library asks of its list.

  /** For the file; a name on a sheet that is gone goes with it. */
  get model(): LibraryName[] {
    const order = this.workbook.worksheets.map(({ name }) => name);
    return this.names.flatMap(({ name, refersTo, sheet }): LibraryName[] => {
      if (sheet === null) return [{ name, ranges: [refersTo] }];
      const localSheetId = order.indexOf(sheet);
      return localSheetId === -1 ? [] : [{ name, ranges: [refersTo], localSheetId }];
    });
  }

  /** The library's reading of the file: we have our own. */
  set model(_: readonly LibraryName[]) {
    this.names = [];
  }
}
