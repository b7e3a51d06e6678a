import type { BusinessCase } from '../catalogue/catalogue';
import { isAmount, type AmountFigure } from '../figures/figure';
import { oere } from '../figures/oere';
import { defineCheck, type Draft } from './define-check';
import { turnedEquation } from './equations';
import { caseIdentity, identityOf } from './identity';
import { codes } from './sign-codes';
import { againstLists, betweenTables } from './signs-between-places';
import { evidenceOf, joinCells, shownIn } from './stated-sums';
import { turnedRows } from './turned-rows';
import { flatMap } from '../workbook/flat-map';

export default defineCheck({
  id: 'sign-flip',
  severity: 'error',
  about: 'case',
  codes,
  docs: {
    what: 'The same amount stands with opposite signs in two places, or a saving is printed with the sign of a cost.',
    why: 'A lost minus turns a saving into an expense, and the difference is twice the amount.',
    whenNotToUse:
      'Sheets that print savings as positive numbers throughout are read with their own sign by themselves.',
    examples: [
      {
        name: 'an overview that lost a minus',
        sheets: {
          Oversigt: [
            ['Oversigt, 1.000 kr.'],
            ['Nr.', 'Forslag', 2025, 2026],
            ['A01', 'Nye ruter', 600, 600],
            ['A02', 'Fælles indkøb', -900, -900],
            [null, 'I alt', -300, -300],
          ],
          A01: [
            ['Forslagets titel:', 'A01 - Nye ruter'],
            ['1.000 kr.', 'Styringsområde', 2025, 2026],
            ['Varige ændringer'],
            ['Færre kørsler', 'Service', -600, -600],
            ['Samlet varig ændring', null, -600, -600],
          ],
        },
        yields: [{ code: 'signs-differ', cell: 'Oversigt!C3:D3' }],
      },
      {
        name: 'a saving printed as a cost and added up as one',
        sheets: {
          A01: [
            ['Forslagets titel:', 'A01 - Færre kørsler'],
            ['1.000 kr.', 'Styringsområde', 2025, 2026],
            ['Varige ændringer'],
            ['Besparelse på kørsel', 'Service', -600, -600],
            ['Besparelse på vikarer', 'Service', 100, 100],
            ['Samlet varig ændring', null, -500, -500],
          ],
        },
        yields: [{ code: 'row-against-convention', cell: 'A01!C5:D5', severity: 'warning' }],
      },
      {
        name: 'an overview that prints savings as positive numbers',
        sheets: {
          Oversigt: [
            ['Besparelser, 1.000 kr.'],
            ['Nr.', 'Forslag', 2025, 2026],
            ['A01', 'Færre kørsler', 600, 600],
            ['A02', 'Fælles indkøb', 900, 900],
            [null, 'I alt', 1500, 1500],
          ],
          A01: [
            ['Forslagets titel:', 'A01 - Færre kørsler'],
            ['1.000 kr.', 'Styringsområde', 2025, 2026],
            ['Varige ændringer'],
            ['Besparelse på kørsel', 'Service', -700, -700],
            ['Færre indtægter fra brugerne', 'Service', 100, 100],
            ['Samlet varig ændring', null, -600, -600],
          ],
        },
        yields: [],
      },
    ],
  },
  *run(businessCase, context) {
    yield* againstLists(businessCase, context);
    yield* betweenTables(businessCase);
    for (const table of businessCase.sheet.tables) yield* againstConvention(businessCase, table);
  },
});

function* againstConvention(
  businessCase: BusinessCase,
  table: BusinessCase['sheet']['tables'][number],
): Generator<Draft<typeof codes>> {
  for (const { row, cells } of turnedRows(table)) {
    const [first] = cells;
    const year = table.years[first ? row.cells.indexOf(first) : 0]?.year;
    const amounts = flatMap(cells, ({ figure }) => (figure ? [figure as AmountFigure] : []));
    const [stated] = amounts;
    if (year === undefined || !stated || !table.sign) continue;
    yield {
      code: 'row-against-convention',
      // Words alone say so: the row may mean less than its label promises.
      severity: 'warning',
      cells: joinCells(cells.map(({ cell }) => cell)),
      data: {
        document: businessCase.id?.text ?? businessCase.sheet.name,
        label: row.label?.text ?? '',
        saving: table.sign.saving,
        year,
        stated: shownIn(table, stated),
      },
      amount: table.unit ? oere(amounts.reduce((sum, { value }) => sum + 2 * Math.abs(value), 0)) : null,
      evidence: cells.map((cell) => evidenceOf(table, row, cell)),
      arithmetic: [],
      equations: flatMap(cells, (one) => {
        const { cell, figure } = one;
        const at = table.years[row.cells.indexOf(one)]?.year ?? year;
        return figure && isAmount(figure) ? [turnedEquation(at, cell, figure)] : [];
      }),
      identity: [caseIdentity(businessCase), table.role, identityOf(row.label?.text ?? '')],
      figures: amounts.map(({ value }) => value),
    };
  }
}
