import type { SchemaExpectation, SchemaIssue } from '../catalogue/schema-issue';
import type { SchemaProblem } from '../reading/schema/catalogue-schema';
import type { CellRange } from '../workbook/cell-ref';
import { code, defineCheck, type Draft } from './define-check';
import { documentOf, identityOf } from './identity';

export interface SchemaBroken {
  readonly document: string;
  readonly expected: SchemaExpectation;
  /** What stands there instead; empty where nothing does. */
  readonly found: string;
  /** What exactly is asked for; empty where the rule says it. */
  readonly wanted: string;
  /** More cells of the sheet that break the same rule. */
  readonly more: number;
}

/** A row of the workbook's own schema sheet that changes nothing, because it can't be used. */
export interface SchemaRuleUnusable {
  readonly sheet: string;
  readonly problem: SchemaProblem['code'];
  readonly found: string;
  /** Words that would be understood there; empty where anything goes. */
  readonly expected: readonly string[];
  /** More cells of the same kind. */
  readonly more: number;
}

const codes = { 'schema-broken': code<SchemaBroken>(), 'schema-rule-unusable': code<SchemaRuleUnusable>() };

export default defineCheck({
  id: 'schema-violation',
  severity: 'warning',
  about: 'sheet',
  codes,
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
        name: 'a heading with a later year in between',
        sheets: {
          A01: [
            ['Forslagets titel:', 'A01 - Færre kørsler'],
            ['1.000 kr.', 'Styringsområde', 2025, 2029, 2027, 2028],
            ['Varige ændringer'],
            ['Færre kørsler', 'Service', -600, -600, -600, -600],
            ['Samlet varig ændring', null, -600, -600, -600, -600],
          ],
        },
        yields: [{ code: 'schema-broken', cell: 'A01!D2' }],
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
        name: 'a rule of the schema sheet that says a meaning nobody knows',
        sheets: {
          Katalogskema: [
            ['Slags', 'Mønster', 'Betydning'],
            ['ord', 'slutfacit', 'summen af det hele'],
          ],
        },
        yields: [{ code: 'schema-rule-unusable', cell: 'Katalogskema!C2' }],
      },
      {
        name: 'a schema sheet that asks for a section which the case has',
        sheets: {
          A01: [['Forslagets titel:', 'A01 - Færre kørsler'], [], ['1. Baggrund og formål'], ['Ruterne er lagt om.']],
          Katalogskema: [
            ['Slags', 'Mønster', 'Betydning'],
            ['afsnit', 'Baggrund', null],
          ],
        },
        yields: [],
      },
      {
        name: 'a case in preparation, which owes no table yet',
        sheets: { A01: [['Forslagets titel:', 'A01 - Færre kørsler'], ['Forslaget er under udarbejdelse.']] },
        yields: [],
      },
    ],
  },
  *run(sheet, context) {
    if (sheet.kind === 'schema') {
      const { sheet: name, problems } = context.schema();
      if (name === sheet.name) for (const alike of together(problems, problemKey)) yield ruleDraft(sheet.name, alike);
      return;
    }
    const document = documentOf(sheet, context);
    for (const issues of together(context.issuesOn(sheet.name), issueKey)) {
      const [{ expected, found, wanted }] = issues;
      yield {
        code: 'schema-broken',
        cells: issues.map((issue) => issue.cell),
        data: { document: document.name, expected, found, wanted, more: issues.length - 1 },
        amount: null,
        evidence: issues.map(({ cell, found: text }) => proof(cell, text)),
        arithmetic: [],
        identity: [document.identity, expected, ...named(expected, wanted)],
        figures: [issues.length],
      };
    }
  },
});

function ruleDraft(
  sheet: string,
  [first, ...others]: readonly [SchemaProblem, ...SchemaProblem[]],
): Draft<typeof codes> {
  const { code: problem, found, expected } = first;
  return {
    code: 'schema-rule-unusable',
    cells: [first, ...others].map(({ cell }) => cell),
    data: { sheet, problem, found, expected, more: others.length },
    amount: null,
    evidence: [first, ...others].map(({ cell, found: text }) => proof(cell, text)),
    arithmetic: [],
    identity: [problem, identityOf(found)],
    figures: [others.length],
  };
}

function proof(cell: CellRange, text: string) {
  return { cell, text, span: null, reads: null };
}

/** One finding per rule and sheet, however many cells break it; each missing section is a finding of its own. */
function issueKey({ expected, wanted }: SchemaIssue): string {
  return [expected, ...named(expected, wanted)].join('|');
}

function named(expected: SchemaExpectation, wanted: string): string[] {
  return expected === 'section' ? [identityOf(wanted)] : [];
}

function problemKey({ code: problem, found }: SchemaProblem): string {
  return `${problem}|${identityOf(found)}`;
}

function together<T>(all: readonly T[], keyOf: (one: T) => string): [T, ...T[]][] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const one of all) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return [...groups.values()];
}
