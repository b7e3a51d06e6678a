import type { CellValue } from '../../workbook/snapshot';
import {
  COLUMN_WORDS,
  MEANING_WORDS,
  ROW_KIND_WORDS,
  SHEET_KIND_WORDS,
  SIGN_WORDS,
  type SchemaRowKind,
} from './schema-words';
import type { Meaning } from '../vocabulary/meanings';

/** The name of the sheet, the same in every language. */
export const SCHEMA_SHEET_NAME = 'Katalogskema';

interface TemplateRow {
  readonly kind: SchemaRowKind;
  readonly pattern: readonly [da: string, en: string];
  readonly meaning: readonly [da: string, en: string];
}

const NOTHING = ['', ''] as const;

function word(pattern: readonly [string, string], meaning: Meaning): TemplateRow {
  return { kind: 'word', pattern, meaning: MEANING_WORDS[meaning] ?? NOTHING };
}

/** Examples of every kind of row. They stand behind a `#`, which makes notes of them: inserting the sheet changes nothing. */
const EXAMPLES: readonly TemplateRow[] = [
  word(['rammereduktion*', 'budget reduction*'], 'saving'),
  word(['slutsum', 'bottom line'], 'total'),
  word(['* på hold', '* on hold'], 'announced'),
  { kind: 'not-word', pattern: ['samlet resultat', 'overall result'], meaning: MEANING_WORDS.total ?? NOTHING },
  { kind: 'id', pattern: ['@@##', '@@##'], meaning: NOTHING },
  { kind: 'id', pattern: ['SSU-##', 'SSU-##'], meaning: NOTHING },
  { kind: 'section', pattern: ['Baggrund', 'Background'], meaning: NOTHING },
  { kind: 'years', pattern: ['2025-2028', '2025-2028'], meaning: NOTHING },
  {
    kind: 'sign',
    pattern: [SIGN_WORDS[0]?.[1] ?? '', SIGN_WORDS[0]?.[2] ?? ''],
    meaning: MEANING_WORDS.saving ?? NOTHING,
  },
  { kind: 'unit', pattern: ['1.000 kr.', '£000'], meaning: NOTHING },
  {
    kind: 'sheet',
    pattern: ['Noter*', 'Notes*'],
    meaning: [SHEET_KIND_WORDS[0]?.[1] ?? '', SHEET_KIND_WORDS[0]?.[2] ?? ''],
  },
];

/** A filled-in schema sheet: headings, and one example per kind of row, each a note until its `#` is taken away. */
export function schemaTemplate(language: 'da' | 'en'): readonly (readonly CellValue[])[] {
  const pick = language === 'da' ? 0 : 1;
  const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
  const head = [COLUMN_WORDS.kind[pick], COLUMN_WORDS.pattern[pick], COLUMN_WORDS.meaning[pick]].map(capital);
  return [
    head,
    ...EXAMPLES.map(({ kind, pattern, meaning }) => [
      `# ${ROW_KIND_WORDS[kind][pick]}`,
      pattern[pick],
      meaning[pick] || null,
    ]),
  ];
}
