import type { TableRow, YearTable } from '../reading/sheet-reading';
import type { BusinessCase, RowPlace } from './catalogue';
import { linkRows, type RowsOfTable } from './match-rows';

/** A row of a case's overall economy and the row of the table that explains it. */
export interface CaseRowLink {
  readonly overall: RowPlace;
  readonly detail: RowPlace;
  /** Labels that differ slightly are linked by their words; others by amounts that no other row has. */
  readonly by: 'words' | 'amounts';
}

/** Which part of a case's economy two of its tables both show. */
export type CaseSection = 'permanent' | 'investment';

/** The rows of table 1 that another table of the case explains, and that table's rows. */
export interface CaseParts {
  readonly section: CaseSection;
  readonly overall: RowsOfTable;
  readonly detail: RowsOfTable;
}

/** Table 1's permanent rows beside table 2, its implementation and investment rows beside table 3, where the case has them. */
export function caseParts({ economy, permanentChanges, investments }: BusinessCase): CaseParts[] {
  if (!economy) return [];
  const inSection = (...sections: TableRow['section'][]): RowsOfTable => ({
    table: economy,
    rows: countingRows(economy).filter(({ section }) => sections.includes(section)),
  });
  const parts: CaseParts[] = [];
  if (permanentChanges) {
    parts.push({ section: 'permanent', overall: inSection('permanent', null), detail: whole(permanentChanges) });
  }
  if (investments) {
    const detail = whole(investments);
    parts.push({ section: 'investment', overall: invested(inSection('implementation', 'investment'), detail), detail });
  }
  return parts;
}

/** Rows of tables 1, 2 and 3 of a case that are the same row. */
export function linkedCaseRows(businessCase: BusinessCase): CaseRowLink[] {
  return caseParts(businessCase).flatMap(({ overall, detail }) =>
    linkRows(overall, detail).map(({ here, there, likeness }) => ({
      overall: { table: overall.table, row: here },
      detail: { table: detail.table, row: there },
      by: likeness > 0 ? ('words' as const) : ('amounts' as const),
    })),
  );
}

/** Table 1 may gather running costs and investments under one heading; where table 3 has fewer rows, it shows the investments. */
function invested(costs: RowsOfTable, detail: RowsOfTable): RowsOfTable {
  const rows = costs.rows.filter(
    ({ section, controlArea }) => section === 'investment' || controlArea === 'investment',
  );
  const isMixed = rows.length > 0 && rows.length < costs.rows.length;
  return isMixed && detail.rows.length < costs.rows.length ? { ...costs, rows } : costs;
}

function whole(table: YearTable): RowsOfTable {
  return { table, rows: countingRows(table) };
}

function countingRows(table: YearTable): TableRow[] {
  return table.rows.filter(({ role, status }) => role === 'item' && status !== 'withdrawn');
}
