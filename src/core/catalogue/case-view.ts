import { createIdReader } from '../reading/own-ids';
import type { CatalogueSchema } from '../reading/schema/catalogue-schema';
import type { CellText } from '../reading/sheet-reading';
import { matchesPattern, parsePattern, wordsOf } from '../reading/vocabulary/word-pattern';
import { cellAt, type CellRange } from '../workbook/cell-ref';
import type { BusinessCase } from './catalogue';
import type { Place } from './place';
import { tableView, type TableView } from './table-view';

/** A case as the catalogue schema looks at it. */
export interface CaseView {
  readonly id: Place;
  readonly idForm: Place;
  readonly title: Place;
  readonly economy: Place & { readonly table: TableView | null };
  readonly hasEconomy: Place;
  readonly tables: readonly TableView[];
  readonly sections: readonly Place[];
  readonly sectionNumbers: readonly Place[];
}

/** What the workbook as a whole says of its cases. */
export interface CaseRules {
  readonly schema: CatalogueSchema;
  /** Some case has an ID: then the others owe one. */
  readonly idsInUse: boolean;
  /** Most IDs have the forms that the workbook's schema gives: then the others owe them too. */
  readonly ownFormsInUse: boolean;
}

const USUAL_FORM = /^\p{Lu}[\p{Lu}\d .–-]*\d[a-z]?$/iu;

/** What the schema asks of a case. One still in preparation owes nothing but its ID and title, unless a list gives its amounts already. */
export function caseView(businessCase: BusinessCase, rules: CaseRules, isOwed = false): CaseView {
  const { sheet, id, title, status, economy } = businessCase;
  const isEmpty = status !== 'active' && sheet.tables.length === 0;
  const announced = (status === 'announced' || isEmpty) && !isOwed;
  const asked = sheet.fields.find(({ role }) => role === 'title')?.label.cell;
  const top = title?.cell ?? id?.cell ?? asked ?? sheet.title?.cell ?? cellAt(sheet.name, 0, 0);
  // A table in words that the reader doesn't know, "Serviceudgifter", may well be the one.
  const mayHaveEconomy = sheet.tables.some(({ role }) => role === 'other');
  const others = sheet.tables.filter((table) => table !== economy && table.role !== 'other');
  return {
    id: { cell: id?.cell ?? top, text: rules.idsInUse ? (id?.text ?? null) : '-' },
    idForm: { ...formOf(id, rules), cell: id?.cell ?? top },
    title: { cell: top, text: title?.text ?? null },
    economy: { cell: top, text: '', table: economy && tableView(economy, rules.schema) },
    hasEconomy: { cell: top, text: '', stands: announced || economy !== null || mayHaveEconomy },
    tables: others.map((table) => tableView(table, rules.schema)),
    sections: announced ? [] : requiredSections(businessCase, rules.schema, top),
    sectionNumbers: announced ? [] : skippedNumbers(businessCase),
  };
}

function formOf(id: CellText | null, { schema, ownFormsInUse }: CaseRules): Omit<Place, 'cell'> {
  const own = schema.idPatterns.join(', ');
  if (id === null) return { text: '', stands: true };
  const isOwn = ownForm(schema)(id.text);
  const isUsual = !ownFormsInUse && USUAL_FORM.test(id.text);
  return { text: id.text, stands: isOwn || isUsual, wanted: ownFormsInUse ? own : '' };
}

/** Does an ID have one of the forms that a workbook's schema gives? */
export function ownForm({ idPatterns }: Pick<CatalogueSchema, 'idPatterns'>): (id: string) => boolean {
  const reader = createIdReader(idPatterns);
  return (id) => idPatterns.length > 0 && reader.own(id);
}

/** The sections that the workbook's schema asks for, each below the one before it; headings, fields and captions count. */
function requiredSections(businessCase: BusinessCase, schema: CatalogueSchema, top: CellRange): Place[] {
  const headings = headingsOf(businessCase);
  let after = top;
  return schema.requiredSections.map(({ text }) => {
    const pattern = parsePattern(`* ${text} *`);
    const found = headings.find((heading) => pattern !== null && matchesPattern(pattern, wordsOf(heading.text)));
    after = found?.cell ?? after;
    return { cell: after, text: '', stands: pattern === null || found !== undefined, wanted: text };
  });
}

function headingsOf({ sheet }: BusinessCase): CellText[] {
  const labels = sheet.fields.map(({ label }) => label);
  const captions = sheet.tables.flatMap(({ caption }) => (caption ? [caption] : []));
  return [...sheet.headings, ...labels, ...captions];
}

/** "3." straight after "1.": the number in between is nowhere on the sheet, not even before a paragraph. */
function skippedNumbers({ sheet }: BusinessCase): Place[] {
  const numbered = sheet.headings.flatMap((heading) => {
    const number = NUMBERED.exec(heading.text)?.[1];
    return number === undefined ? [] : [{ heading, number: Number(number) }];
  });
  const mentioned = new Set(
    [...sheet.headings, ...sheet.paragraphs].map(({ text }) => Number(ANY_NUMBER.exec(text)?.[1] ?? 0)),
  );
  return numbered.flatMap(({ heading, number }, index) => {
    const before = numbered[index - 1]?.number ?? number;
    const isSkipped = number === before + 2 && !mentioned.has(before + 1);
    return isSkipped ? [{ cell: heading.cell, text: heading.text, stands: false, wanted: String(before + 1) }] : [];
  });
}

const NUMBERED = /^\s*(\d{1,2})[.)]\s+\p{L}/u;
const ANY_NUMBER = /^\s*(\d{1,2})(?!\d)/;
