import { itemNotFound } from '../host-error';
import type { HostType } from './define-type';
import { hostObject } from './kinds';

const SINCE = 'ExcelApiOnline 1.1';

/** Other workbooks that formulas refer to; only Excel on the web tells of them. */
export const linkedWorkbookCollectionType: HostType<'LinkedWorkbookCollection'> = {
  items: (_, { extras }) => extras.linkedWorkbooks.map((id) => hostObject('LinkedWorkbook', { id })),
  item: (_, { extras }, key) => {
    const id = extras.linkedWorkbooks.find((candidate) => candidate === key);
    if (id === undefined) throw itemNotFound();
    return hostObject('LinkedWorkbook', { id });
  },
};

export const linkedWorkbookType: HostType<'LinkedWorkbook'> = {
  identity: ['Id'],
  properties: { Id: { since: SINCE, get: ({ id }) => id } },
};
