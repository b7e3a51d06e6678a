import * as z from 'zod';
import type { SheetKind } from '../reading/sheet-reading';
import type { SchemaExpectation } from './schema-issue';

// The pane's content security policy forbids making code from text.
z.config({ jitless: true });

const says = (error: SchemaExpectation) => ({ error });

/** A place with a text in it that may not be blank. */
const filled = (error: SchemaExpectation) => z.object({ text: z.string(says(error)).trim().min(1, says(error)) });

/** A place where something has to stand, or to be of a known form. */
const stands = (error: SchemaExpectation) => z.object({ stands: z.literal(true, says(error)) });

/** What every table of the catalogue must be like. */
const table = z.object({
  years: z.object({ years: z.array(z.number()).refine(areConsecutive, says('consecutive-years')) }),
  expectedYears: stands('expected-years'),
  sign: stands('expected-sign'),
  unit: stands('unit'),
  cells: z.array(stands('amount')),
  areas: z.array(stands('control-area')),
});

function areConsecutive(years: readonly number[]): boolean {
  return years.every((year, index) => index === 0 || year === (years[index - 1] ?? 0) + 1);
}

/** A list of proposals: whoever looks one up needs its number and its title. */
const listedTable = table.extend({ ids: z.array(filled('row-id')), titles: z.array(filled('row-title')) });

/** A plan's rows are named; their numbers are nobody's business but the plan's. */
const planTable = table.extend({ titles: z.array(filled('row-title')) });

/** Without its target a year's shortfall cannot be carried into the next. */
const recoveryTable = table.extend({ targets: z.array(stands('target')) });

const documentOf = <T extends z.ZodType>(tables: T) => z.object({ tables: z.array(tables) });

/** Savings and costs in sections of their own (either form: implementation costs or derived costs) are brought together in a net row. */
const businessCase = z.object({
  id: filled('id'),
  idForm: stands('id-pattern'),
  title: filled('title'),
  economy: z.object({ table: table.extend({ net: stands('net-row') }).nullable() }),
  hasEconomy: stands('economy-table'),
  tables: z.array(table),
  sections: z.array(stands('section')),
  sectionNumbers: z.array(stands('section-number')),
});

/** The catalogue schema: one form per kind of document. A narrative sheet owes nothing beyond what its tables, if any, owe. */
export const DOCUMENT_SCHEMAS = {
  overview: documentOf(listedTable),
  'group-table': documentOf(listedTable),
  'business-case': businessCase,
  'action-plan': documentOf(planTable),
  'recovery-plan': documentOf(recoveryTable),
  narrative: documentOf(table),
} satisfies Partial<Record<SheetKind, z.ZodType>>;

export type DocumentKind = keyof typeof DOCUMENT_SCHEMAS;

export function isDocumentKind(kind: SheetKind): kind is DocumentKind {
  return kind in DOCUMENT_SCHEMAS;
}
