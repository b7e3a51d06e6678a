import type { SchemaExpectation, SchemaIssue } from '../catalogue/schema-issue';
import { code, defineCheck } from './define-check';
import { documentOf } from './identity';

export interface SchemaBroken {
  readonly document: string;
  readonly expected: SchemaExpectation;
  /** What stands there instead; empty where nothing does. */
  readonly found: string;
  /** More cells of the sheet that break the same rule. */
  readonly more: number;
}

export default defineCheck({
  id: 'schema-violation',
  severity: 'warning',
  about: 'sheet',
  codes: { 'schema-broken': code<SchemaBroken>() },
  docs: {
    what: 'A field, ID, heading, year, unit or row that a catalogue must have is missing or malformed.',
    why: 'What cannot be read cannot be checked: a skipped year or an amount in words hides from every total.',
    whenNotToUse: 'Catalogues with forms of their own describe them on the sheet Katalogskema.',
    examples: [
      {
        name: 'a year left out of the heading',
        sheets: {
          A01: [
            ['Forslagets titel:', 'A01 - Færre kørsler'],
            ['1.000 kr.', 'Styringsområde', 2025, 2027, 2028],
            ['Varige ændringer'],
            ['Færre kørsler', 'Service', -600, -600, -600],
            ['Samlet varig ændring', null, -600, -600, -600],
          ],
        },
        yields: [{ code: 'schema-broken', cell: 'A01!C2' }],
      },
      {
        name: 'an amount that is a formula error, and words where there is no amount yet',
        sheets: {
          A01: [
            ['Forslagets titel:', 'A01 - Færre kørsler'],
            ['1.000 kr.', 'Styringsområde', 2025, 2026],
            ['Varige ændringer'],
            ['Færre kørsler', 'Service', -600, { error: '#REF!' }],
            ['Fælles ruter', 'Service', 'afventer', -100],
            ['Samlet varig ændring', null, -600, -700],
          ],
        },
        yields: [{ code: 'schema-broken', cell: 'A01!D4' }],
      },
      {
        name: 'a case in preparation, which owes no table yet',
        sheets: { A01: [['Forslagets titel:', 'A01 - Færre kørsler'], ['Forslaget er under udarbejdelse.']] },
        yields: [],
      },
    ],
  },
  *run(sheet, context) {
    const document = documentOf(sheet, context);
    for (const issues of byRule(context.issuesOn(sheet.name))) {
      const [{ expected, found }] = issues;
      yield {
        code: 'schema-broken',
        cells: issues.map((issue) => issue.cell),
        data: { document: document.name, expected, found, more: issues.length - 1 },
        amount: null,
        evidence: issues.map((issue) => ({ cell: issue.cell, text: issue.found, span: null, reads: null })),
        arithmetic: [],
        identity: [document.identity, expected],
        figures: [issues.length],
      };
    }
  },
});

/** One finding per rule and sheet, however many cells break it. */
function byRule(issues: readonly SchemaIssue[]): [SchemaIssue, ...SchemaIssue[]][] {
  const rules = new Map<SchemaExpectation, [SchemaIssue, ...SchemaIssue[]]>();
  for (const issue of issues) {
    const known = rules.get(issue.expected);
    if (known) known.push(issue);
    else rules.set(issue.expected, [issue]);
  }
  return [...rules.values()];
}
