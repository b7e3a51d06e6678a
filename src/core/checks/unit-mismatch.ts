import type { BusinessCase } from '../catalogue/catalogue';
import type { MoneyUnit } from '../figures/money-unit';
import { oere } from '../figures/oere';
import type { SheetReading, YearTable } from '../reading/sheet-reading';
import { canonicalId } from '../catalogue/proposal-id';
import type { CheckContext } from './check-context';
import { code, defineCheck, type Draft } from './define-check';
import type { Evidence, Shown } from './finding';
import { documentOf } from './identity';
import { joinCells } from './stated-sums';
import { formatAddress, type CellRange } from '../workbook/cell-ref';
import {
  listCases,
  listWitness,
  ownHeading,
  tableWitness,
  textRepeats,
  textWitness,
  type UnitWitness,
} from './unit-witnesses';
import { flatMap } from '../workbook/flat-map';

export interface UnitDoesNotFit {
  readonly document: string;
  /** The unit heading as printed. */
  readonly heading: string;
  /** The unit that would fit; null where no usual one does. */
  readonly fits: MoneyUnit | null;
  readonly factor: number;
  readonly larger: 'here' | 'there';
  readonly witness: { readonly kind: UnitWitness['kind']; readonly names: readonly string[] };
  readonly year: number | null;
  readonly here: Shown;
  readonly there: Shown;
  /** The sheet's own text gives the other place's amount. */
  readonly textAgrees: boolean;
}

const codes = { 'unit-does-not-fit': code<UnitDoesNotFit>() };

export default defineCheck({
  id: 'unit-mismatch',
  severity: 'warning',
  about: 'sheet',
  codes,
  docs: {
    what: 'The unit heading cannot fit the figures: another sheet, another table or the text says the same amounts 1,000 times larger or smaller.',
    why: 'A reader who trusts the heading takes half a million for five hundred kroner, and sums over sheets go wrong by the same factor.',
    whenNotToUse: 'Never: tables without a unit heading are not held against others.',
    examples: [
      {
        name: 'a case in millions under a heading in thousands',
        sheets: {
          Oversigt: [
            ['Oversigt, mio. kr.'],
            ['Nr.', 'Forslag', 2025, 2026],
            ['A01', 'Færre kørsler', -0.5, -0.6],
            [null, 'I alt', -0.5, -0.6],
          ],
          A01: [
            ['Forslagets titel:', 'A01 - Færre kørsler'],
            ['1.000 kr.', 'Styringsområde', 2025, 2026],
            ['Varige ændringer'],
            ['Færre kørsler', 'Service', -0.5, -0.6],
            ['Samlet varig ændring', null, -0.5, -0.6],
          ],
        },
        yields: [{ code: 'unit-does-not-fit', cell: 'A01!A2' }],
      },
      {
        name: 'the same amounts in two units',
        sheets: {
          Oversigt: [
            ['Oversigt, mio. kr.'],
            ['Nr.', 'Forslag', 2025, 2026],
            ['A01', 'Færre kørsler', -0.5, -0.6],
            [null, 'I alt', -0.5, -0.6],
          ],
          A01: [
            ['Forslagets titel:', 'A01 - Færre kørsler'],
            ['1.000 kr.', 'Styringsområde', 2025, 2026],
            ['Varige ændringer'],
            ['Færre kørsler', 'Service', -500, -600],
            ['Samlet varig ændring', null, -500, -600],
          ],
        },
        yields: [],
      },
    ],
  },
  *run(sheet, context) {
    const businessCase = context.caseOn(sheet.name);
    const suspect = businessCase ? inCase(businessCase, context) : inLists(sheet, context);
    if (suspect) yield draftOf(sheet, suspect, context);
  },
});

interface Suspect {
  readonly table: YearTable;
  readonly witnesses: readonly [UnitWitness, ...UnitWitness[]];
}

/** A case's table 1 against the lists, then its other tables against table 1, then table 1 against the text. */
function inCase(businessCase: BusinessCase, context: CheckContext): Suspect | null {
  const { sheet, id, economy } = businessCase;
  const listings = id ? (context.proposal(canonicalId(id.text))?.listings ?? []) : [];
  if (ownHeading(sheet, economy)) {
    const [first, ...others] = flatMap(listings, (listing) => {
      const witness = listWitness(businessCase, listing);
      return witness && !context.blamesList(listing.sheet, listing.table) ? [witness] : [];
    });
    if (first) return { table: economy, witnesses: [first, ...others] };
  }
  const other = tableWitness(businessCase);
  if (other && ownHeading(sheet, other.table)) return { table: other.table, witnesses: [other.witness] };
  const text = listings.length === 0 && ownHeading(sheet, economy) ? textWitness(sheet, economy, context) : null;
  return text && economy ? { table: economy, witnesses: [text] } : null;
}

/** A list whose heading disagrees with most of the cases it lists. */
function inLists(sheet: SheetReading, context: CheckContext): Suspect | null {
  for (const table of sheet.tables) {
    if (table.role !== 'proposals' || !ownHeading(sheet, table)) continue;
    if (!context.blamesList(sheet, table)) continue;
    const witnesses = flatMap(listCases(table, context), ({ businessCase, witness }) =>
      witness ? [turned(witness, businessCase)] : [],
    );
    const [first, ...others] = witnesses;
    if (first) return { table, witnesses: [first, ...others] };
  }
  return null;
}

/** A witness seen from the list instead of from the case. */
function turned(witness: UnitWitness, { sheet, id }: BusinessCase): UnitWitness {
  return {
    ...witness,
    kind: 'case',
    name: id?.text ?? sheet.name,
    larger: witness.larger === 'here' ? 'there' : 'here',
    amounts: witness.amounts.map((one) => ({ ...one, here: one.there, there: one.here })),
  };
}

function draftOf(sheet: SheetReading, { table, witnesses }: Suspect, context: CheckContext): Draft<typeof codes> {
  const [first] = witnesses;
  const document = documentOf(sheet, context);
  const heading = table.unit?.source ?? { cell: table.range, text: '' };
  const [shown] = first.amounts;
  const amounts = first.kind === 'case' ? flatMap(witnesses, (one) => one.amounts) : first.amounts;
  const evidence = eachOnce(flatMap(witnesses, (one) => flatMap(one.amounts, (same) => same.evidence)));
  return {
    code: 'unit-does-not-fit',
    cells: [heading.cell, ...bySheet([...new Set(evidence.map(({ cell }) => cell))], sheet.name)],
    data: {
      document: document.name,
      heading: heading.text,
      fits: fittingUnit(table, first),
      factor: first.factor,
      larger: first.larger,
      witness: { kind: first.kind, names: [...new Set(witnesses.map(({ name }) => name))] },
      year: shown?.year ?? null,
      here: shown?.here as Shown,
      there: shown?.there as Shown,
      textAgrees: first.kind === 'list' && textRepeats(sheet, first, context),
    },
    amount: oere(
      amounts.reduce(
        (sum, { here, there }) => sum + Math.abs(Math.abs(there.figure.value) - Math.abs(here.figure.value)),
        0,
      ),
    ),
    evidence: [{ ...heading, span: null, reads: null }, ...evidence],
    arithmetic: amounts.map(({ year, here, there }) => ({
      step: 'same-amount',
      year,
      here,
      there,
      factor: first.factor,
    })),
    identity: [document.identity, table.role],
    figures: flatMap(amounts, ({ here, there }) => [here.figure.value, there.figure.value]),
  };
}

/** Whole units a heading can name: kr., 1.000 kr., mio. kr., mia. kr. */
function fittingUnit({ unit }: YearTable, { factor, larger }: UnitWitness): MoneyUnit | null {
  if (!unit) return null;
  const { currency, factor: own } = unit.unit;
  const fits = larger === 'there' ? own * factor : own / factor;
  return fits >= 100 && fits <= 100_000_000_000 ? { currency, factor: fits } : null;
}

/** A cell that several witnesses are held against is one piece of proof; a cell of text gives one for each of its words. */
function eachOnce(evidence: readonly Evidence[]): Evidence[] {
  const byPlace = new Map<string, Evidence>();
  for (const one of evidence) {
    const place = `${formatAddress(one.cell)} ${one.text}`;
    if (!byPlace.has(place)) byPlace.set(place, one);
  }
  return [...byPlace.values()];
}

/** Own cells first, those side by side as one block. */
function bySheet(cells: readonly CellRange[], own: string): CellRange[] {
  const isOwn = ({ sheet }: CellRange): boolean => sheet === own;
  return [...joinCells(cells.filter(isOwn)), ...joinCells(cells.filter((cell) => !isOwn(cell)))];
}
