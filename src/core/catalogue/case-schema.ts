import * as z from 'zod';
import type { CellRange } from '../workbook/cell-ref';
import type { BusinessCase } from './catalogue';
import type { SchemaIssue } from './schema-issue';

/** What a business case must have before it can be held against its catalogue. Paths name what is missing or malformed. */
const caseSchema = z.object({
  id: z.string({ error: 'id' }).regex(/^\p{Lu}[\p{Lu}\d-]*\d[a-z]?$/iu, { error: 'id-pattern' }),
  title: z.string({ error: 'title' }).min(1, { error: 'title' }),
  economy: z.object(
    {
      unit: z.object({}, { error: 'unit' }),
      years: z.array(z.number()).refine(areConsecutive, { error: 'consecutive-years' }),
    },
    { error: 'economy-table' },
  ),
});

function areConsecutive(years: readonly number[]): boolean {
  return years.every((year, index) => index === 0 || year === (years[index - 1] ?? 0) + 1);
}

/** Where a case breaks the schema. A case still in preparation owes nothing but its ID and title. */
export function caseIssues(businessCase: BusinessCase): SchemaIssue[] {
  const { id, title, economy } = businessCase;
  const result = caseSchema.safeParse({
    id: id?.text,
    title: title?.text,
    economy: economy && { unit: economy.unit ? {} : null, years: economy.years.map(({ year }) => year) },
  });
  if (result.success) return [];
  const announced = businessCase.status === 'announced';
  return result.error.issues
    .filter((issue) => !(announced && issue.path[0] === 'economy'))
    .map((issue) => ({
      sheet: businessCase.sheet.name,
      cell: cellFor(businessCase, issue.path),
      path: issue.path.join('.'),
      expected: issue.message as SchemaIssue['expected'],
    }));
}

function cellFor({ sheet, title, economy }: BusinessCase, path: readonly PropertyKey[]): CellRange {
  const top: CellRange = { sheet: sheet.name, top: 0, left: 0, bottom: 0, right: 0 };
  if (path[0] === 'economy') return economy?.years[0]?.header.cell ?? top;
  return title?.cell ?? sheet.title?.cell ?? top;
}
