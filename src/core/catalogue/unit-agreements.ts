import { isAmount } from '../figures/figure';
import { magnitude, meets, scaleInterval } from '../figures/interval';
import { KRONER, type MoneyUnit } from '../figures/money-unit';
import type { CatalogueSchema } from '../reading/schema/catalogue-schema';
import type { SheetReading, YearTable } from '../reading/sheet-reading';
import { groupBy } from '../workbook/group-by';
import { oncePer } from '../workbook/once-per';
import { caseOn, idOfCase } from './case-on';
import type { BusinessCase, RowPlace } from './catalogue';
import { changedSheets } from './changed-sheets';
import { listingsIn } from './listing-group';
import { netEffect } from './net-effect';

/** In how many years lists agree with cases if a unit is theirs. */
export interface Agreement {
  readonly agreeing: number;
  readonly compared: number;
}

export const NO_AGREEMENT: Agreement = { agreeing: 0, compared: 0 };

/** How well each unit in use fits the lists without a unit. */
export interface Agreements {
  readonly sheets: readonly SheetReading[];
  readonly units: readonly MoneyUnit[];
  readonly cases: CasesById;
  /** For each sheet with such lists, one per unit. */
  readonly bySheet: ReadonlyMap<SheetReading, readonly Agreement[]>;
}

type CasesById = ReadonlyMap<string | null, readonly BusinessCase[]>;

/**
 * Holds the lists on some sheets that name no unit against the cases, in each unit that is used elsewhere. What was counted before is
 * corrected by the cases that changed.
 */
export function countAgreements(
  sheets: readonly SheetReading[],
  unheaded: readonly SheetReading[],
  units: readonly MoneyUnit[],
  schema: CatalogueSchema,
  before: Agreements | null,
): Agreements {
  const updated = before && updatedCases(before, sheets, schema);
  const cases = updated?.cases ?? casesById(sheets, schema);
  const bySheet = new Map<SheetReading, readonly Agreement[]>();
  for (const sheet of unheaded) {
    const known = updated && sameUnits(before.units, units) ? before.bySheet.get(sheet) : undefined;
    const rows = unheadedRows(sheet);
    const ids = known && updated ? updated.ids : [...rows.keys()];
    const count = (from: CasesById): Agreement[] => units.map((unit) => countIn(ids, rows, from, unit));
    const counts = count(cases);
    bySheet.set(sheet, known && before ? corrected(known, count(before.cases), counts) : counts);
  }
  return { sheets, units, cases, bySheet };
}

function sameUnits(a: readonly MoneyUnit[], b: readonly MoneyUnit[]): boolean {
  return a.length === b.length && a.every((unit, place) => unit.factor === b[place]?.factor);
}

/** What was counted, with some of it counted anew. */
function corrected(known: readonly Agreement[], gone: readonly Agreement[], come: readonly Agreement[]): Agreement[] {
  return known.map(({ agreeing, compared }, place) => {
    const [less, more] = [gone[place] ?? NO_AGREEMENT, come[place] ?? NO_AGREEMENT];
    return { agreeing: agreeing - less.agreeing + more.agreeing, compared: compared - less.compared + more.compared };
  });
}

/** The cases by ID after some sheets changed, and the IDs concerned; null where other cases are on the sheets than before. */
function updatedCases(
  before: Agreements,
  sheets: readonly SheetReading[],
  schema: CatalogueSchema,
): { readonly cases: CasesById; readonly ids: readonly string[] } | null {
  const cases = new Map(before.cases);
  const ids: string[] = [];
  for (const [was, is] of changedSheets(before.sheets, sheets) ?? [[null, null]]) {
    const [old, now] = [was && caseOn(was, schema), is && caseOn(is, schema)];
    const id = old && idOfCase(old);
    if (!was || id !== (now && idOfCase(now))) return null;
    if (!id || !now) continue;
    const same = (cases.get(id) ?? []).map((one) => (one.sheet === was ? now : one));
    cases.set(id, same);
    ids.push(id);
  }
  return { cases, ids };
}

function casesById(sheets: readonly SheetReading[], schema: CatalogueSchema): CasesById {
  const cases = sheets.map((sheet) => caseOn(sheet, schema)).filter((found) => found !== null);
  return groupBy(cases, idOfCase);
}

/** The rows of a sheet's lists without a unit, by the proposals that they name. */
const unheadedRows = oncePer((sheet: SheetReading): ReadonlyMap<string, readonly RowPlace[]> => {
  const lists = sheet.tables.filter(({ role, unit }) => role === 'proposals' && unit === null);
  const named = lists.flatMap((table) => listingsIn(table, sheet));
  return new Map([...groupBy(named, ({ id }) => id)].map(([id, all]) => [id, all.map(({ listing }) => listing)]));
});

function countIn(
  ids: readonly string[],
  rows: ReadonlyMap<string, readonly RowPlace[]>,
  cases: CasesById,
  unit: MoneyUnit,
): Agreement {
  let [agreeing, compared] = [0, 0];
  for (const id of ids) {
    for (const place of rows.get(id) ?? []) {
      for (const { economy } of cases.get(id) ?? []) {
        const here = economy?.unit ? agreementIn(place, economy, unit) : NO_AGREEMENT;
        agreeing += here.agreeing;
        compared += here.compared;
      }
    }
  }
  return { agreeing, compared };
}

/** A case's net effect by year; worked out once however many rows are held against it. */
const netsByYear = oncePer((economy: YearTable) => new Map(netEffect(economy).map((net) => [net.year, net])));

function agreementIn({ table, row }: RowPlace, economy: YearTable, unit: MoneyUnit): Agreement {
  const nets = netsByYear(economy);
  let agreeing = 0;
  let compared = 0;
  table.years.forEach(({ year }, column) => {
    const net = nets.get(year);
    const figure = row.cells[column]?.figure;
    // Zeros agree in every unit and so tell nothing.
    if (!net || !figure || !isAmount(figure) || figure.value === 0) return;
    compared += 1;
    // Magnitudes: the overview may print savings with the other sign.
    const here = magnitude(scaleInterval(figure.interval, unit.factor / KRONER.factor));
    if (meets(here, magnitude(net.figure.interval))) agreeing += 1;
  });
  return { agreeing, compared };
}
