import type { Duplicate } from '../../core/checks/duplicate-ids';
import type { TitlesDiffer } from '../../core/checks/title-mismatch';
import type { CodeWords } from '../finding-words';
import { figureSayer } from '../say-figures';

const say = figureSayer('da', 'og');

/** Lists of proposals against the sheets that argue them. */
export const listFindings: Pick<CodeWords, 'id-used-twice' | 'titles-differ' | 'case-missing' | 'case-not-listed'> = {
  'id-used-twice': ({ id, as, first, second }) => ({
    what: `${id}: ${DUPLICATES[as].what(first, second)}.`,
    why: DUPLICATES[as].why,
    todo: DUPLICATES[as].todo,
  }),
  'titles-differ': ({ id, versions, how }) => ({
    what: `${id}: forslaget hedder ${say.list(versions.map(({ title, sheets }) => `”${title}” på ${sheetNames(sheets)}`))}.`,
    why: TITLE_WHY[how],
    todo:
      how === 'other'
        ? 'Brug samme titel alle steder, eller giv forslaget sit eget nummer, hvis det er et andet.'
        : 'Brug samme titel alle steder.',
  }),
  'case-missing': ({ id, title, sheets }) => ({
    what: `${id}: ”${title}” står på ${sheetNames(sheets)}, men har intet ark, der begrunder det.`,
    why: 'Forslaget er hverken mærket som fortroligt eller under udarbejdelse, og de fleste andre forslag har deres eget ark.',
    todo: 'Tilføj sagens ark, eller skriv ved forslaget, at det er fortroligt eller under udarbejdelse.',
  }),
  'case-not-listed': ({ id, sheet, title, listedAs }) => ({
    what: `${id}: arket ”${sheet}” begrunder ”${title}”, men intet forslag i oversigten har det nummer.`,
    why:
      listedAs === null
        ? 'Sagens besparelse er ikke talt med i nogen total.'
        : `Oversigten kalder forslaget med samme titel ${listedAs}, og det har intet ark.`,
    todo:
      listedAs === null
        ? 'Tag forslaget med i oversigten, eller fjern arket.'
        : `Skriv samme nummer begge steder: ${listedAs} eller ${id}.`,
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
    what: (first, second) => `nummeret bruges om både ”${first.title}” og ”${second.title}” på arket ”${second.sheet}”`,
    why: 'En beslutning, der henviser til nummeret, kan ikke vide, hvilket forslag den gælder.',
    todo: 'Giv det ene forslag sit eget nummer.',
  },
  'listed-twice': {
    what: (first, second) => `”${second.title || first.title}” står to gange på arket ”${second.sheet}”`,
    why: 'Tæller begge rækker med, er beløbet regnet to gange.',
    todo: 'Slet den ene række, eller skriv, hvad hver af dem dækker.',
  },
  'two-sheets': {
    what: (first, second) => `både arket ”${first.sheet}” og arket ”${second.sheet}” er sagen med dette nummer`,
    why: 'Det kan ikke ses, hvilket af de to ark der gælder.',
    todo: 'Behold det ark, der gælder, eller giv det andet sit eget nummer.',
  },
};

const TITLE_WHY: Readonly<Record<TitlesDiffer['how'], string>> = {
  other: 'Samme nummer med forskellige titler ligner to forskellige forslag eller et forslag, der er ændret undervejs.',
  shortened: 'Den ene titel ser ud til at være en forkortelse af den anden.',
  spelling: 'Forskellen ligner en stavefejl.',
};

function sheetNames(sheets: readonly string[]): string {
  return `${sheets.length === 1 ? 'arket' : 'arkene'} ${say.list(sheets.map((name) => `”${name}”`))}`;
}
