import type { Duplicate } from '../../core/checks/duplicate-ids';
import type { TitlesDiffer } from '../../core/checks/title-mismatch';
import type { CodeWords } from '../finding-words';
import { figureSayer } from '../say-figures';

const say = figureSayer('en', 'and');

/** Lists of proposals against the sheets that argue them. */
export const listFindings: Pick<CodeWords, 'id-used-twice' | 'titles-differ' | 'case-missing' | 'case-not-listed'> = {
  'id-used-twice': ({ id, as, first, second }) => ({
    what: `${id}: ${DUPLICATES[as].what(first, second)}.`,
    why: DUPLICATES[as].why,
    todo: DUPLICATES[as].todo,
  }),
  'titles-differ': ({ id, versions, how }) => ({
    what: `${id}: the proposal is called ${say.list(versions.map(({ title, sheets }) => `“${title}” on ${sheetNames(sheets)}`))}.`,
    why: TITLE_WHY[how],
    todo:
      how === 'other'
        ? 'Use one title everywhere, or give the proposal an ID of its own if it is another one.'
        : 'Use one title everywhere.',
  }),
  'case-missing': ({ id, title, sheets }) => ({
    what: `${id}: “${title}” is listed on ${sheetNames(sheets)} but has no sheet that argues it.`,
    why: 'The proposal is marked neither confidential nor in preparation, and most of the others have a sheet of their own.',
    todo: 'Add the case, or write at the proposal that it is confidential or in preparation.',
  }),
  'case-not-listed': ({ id, sheet, title, listedAs }) => ({
    what: `${id}: sheet “${sheet}” argues “${title}”, but no proposal in the overview has that ID.`,
    why:
      listedAs === null
        ? "The case's saving is counted in no total."
        : `The overview gives the proposal of the same title the ID ${listedAs}, which has no sheet.`,
    todo:
      listedAs === null
        ? 'Include the proposal in the overview, or remove the sheet.'
        : `Write the same ID in both places: ${listedAs} or ${id}.`,
  }),
};

interface NamedPlace {
  readonly sheet: string;
  readonly title: string;
}

const DUPLICATES: Readonly<
  Record<
    Duplicate['as'],
    { readonly what: (a: NamedPlace, b: NamedPlace) => string; readonly why: string; readonly todo: string }
  >
> = {
  'two-proposals': {
    what: (first, second) => `the ID stands for both “${first.title}” and “${second.title}” on sheet “${second.sheet}”`,
    why: 'A decision that refers to the ID cannot tell which proposal it is about.',
    todo: 'Give one of the proposals an ID of its own.',
  },
  'listed-twice': {
    what: (first, second) => `“${second.title || first.title}” stands twice on sheet “${second.sheet}”`,
    why: 'If both rows count, the amount is counted twice.',
    todo: 'Delete one of the rows, or write what each of them covers.',
  },
  'two-sheets': {
    what: (first, second) => `both sheet “${first.sheet}” and sheet “${second.sheet}” are the case with this ID`,
    why: 'It cannot be told which of the two sheets holds.',
    todo: 'Keep the sheet that holds, or give the other one an ID of its own.',
  },
};

const TITLE_WHY: Readonly<Record<TitlesDiffer['how'], string>> = {
  other: 'One ID with different titles looks like two proposals, or like one that was changed on the way.',
  shortened: 'One title seems to be a shorter form of the other.',
  spelling: 'The difference looks like a misspelling.',
};

function sheetNames(sheets: readonly string[]): string {
  return `${sheets.length === 1 ? 'sheet' : 'sheets'} ${say.list(sheets.map((name) => `“${name}”`))}`;
}
