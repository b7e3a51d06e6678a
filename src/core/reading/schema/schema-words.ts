import type { SheetKind } from '../sheet-reading';
import type { Meaning } from '../vocabulary/meanings';

/** What a row of the schema sheet is about. */
export type SchemaRowKind = 'word' | 'not-word' | 'id' | 'section' | 'years' | 'sign' | 'unit' | 'sheet';

/** Words for the kinds of rows, Danish first: the template is written with them. */
export const ROW_KIND_WORDS: Readonly<Record<SchemaRowKind, readonly [da: string, en: string]>> = {
  word: ['ord', 'word'],
  'not-word': ['ikke ord', 'not word'],
  id: ['id', 'id'],
  section: ['afsnit', 'section'],
  years: ['år', 'years'],
  sign: ['fortegn', 'sign'],
  unit: ['enhed', 'unit'],
  sheet: ['ark', 'sheet'],
};

/** Words for the meanings that a workbook may give to words of its own. */
export const MEANING_WORDS: Readonly<Partial<Record<Meaning, readonly [da: string, en: string]>>> = {
  total: ['i alt', 'total'],
  subtotal: ['delsum', 'subtotal'],
  net: ['netto', 'net'],
  saving: ['besparelse', 'saving'],
  cost: ['merudgift', 'cost'],
  permanent: ['varig ændring', 'permanent change'],
  implementation: ['implementering', 'implementation'],
  investment: ['investering', 'investment'],
  derived: ['afledt', 'derived'],
  target: ['mål', 'target'],
  achieved: ['opnået', 'achieved'],
  unallocated: ['ufordelt', 'unallocated'],
  outstanding: ['udestående', 'outstanding'],
  carried: ['overført', 'carried'],
  payback: ['tilbagebetalingstid', 'payback'],
  subset: ['heraf', 'of which'],
  'part-row': ['underrække', 'sub-row'],
  cumulative: ['akkumuleret', 'cumulative'],
  'not-counted': ['tælles ikke med', 'not counted'],
  withdrawn: ['udgået', 'withdrawn'],
  announced: ['under udarbejdelse', 'announced'],
  confidential: ['fortrolig', 'confidential'],
  people: ['personer', 'people'],
  'area-service': ['service', 'service'],
  'area-investment': ['anlæg', 'capital'],
  'area-transfers': ['overførsler', 'transfers'],
  'area-outside': ['uden for service', 'outside service'],
  'head-id': ['kolonne: nr.', 'column: id'],
  'head-proposal': ['kolonne: forslag', 'column: proposal'],
  'head-control-area': ['kolonne: styringsområde', 'column: control area'],
  'head-achieved': ['kolonne: opnået', 'column: achieved'],
  'head-sum': ['kolonne: i alt', 'column: total'],
  'head-remark': ['kolonne: bemærkning', 'column: remark'],
  economy: ['overskrift: økonomi', 'caption: economy'],
  plan: ['overskrift: handleplan', 'caption: action plan'],
  recovery: ['overskrift: genopretning', 'caption: recovery'],
  overview: ['overskrift: oversigt', 'caption: overview'],
  'field-title': ['felt: titel', 'field: title'],
  'field-summary': ['felt: resumé', 'field: summary'],
  'field-administration': ['felt: forvaltning', 'field: administration'],
  'field-budget-frame': ['felt: bevillingsramme', 'field: budget frame'],
};

/** Kinds that a sheet can be given, and leaving it out. */
export const SHEET_KIND_WORDS: readonly (readonly [kind: SheetKind, da: string, en: string])[] = [
  ['not-catalogue', 'udelades', 'leave out'],
  ['overview', 'oversigt', 'overview'],
  ['group-table', 'gruppetabel', 'group table'],
  ['business-case', 'business case', 'business case'],
  ['action-plan', 'handleplan', 'action plan'],
  ['recovery-plan', 'genopretningsplan', 'recovery plan'],
  ['narrative', 'fortællende', 'narrative'],
];

export const SIGN_WORDS: readonly (readonly [saving: 'negative' | 'positive', da: string, en: string])[] = [
  ['negative', 'negativ', 'negative'],
  ['positive', 'positiv', 'positive'],
];

/** Headings of the three columns. */
export const COLUMN_WORDS = {
  kind: ['slags', 'kind'],
  pattern: ['mønster', 'pattern'],
  meaning: ['betydning', 'meaning'],
} as const;
