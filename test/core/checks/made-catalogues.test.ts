import { buildCatalogue } from '../../../src/core/catalogue/build-catalogue';
import { runChecksAtOnce } from '../../../src/core/checks/run-checks';
import { readWorkbook } from '../../../src/core/reading/read-workbook';
import { formatAddress } from '../../../src/core/workbook/cell-ref';
import { CATALOGUE_FORMS, makeCatalogue } from '../../support/made-catalogue/made-catalogue';
import { FAULT_KINDS } from '../../support/made-catalogue/page';

const orders = CATALOGUE_FORMS.flatMap((form) => [1, 2].map((seed) => ({ form, seed, cases: 8 })));

test.each(orders)('a catalogue whose figures all agree raises no alarm: $form, seed $seed', (order) => {
  const { snapshot } = makeCatalogue(order);
  const { findings } = runChecksAtOnce(buildCatalogue(snapshot.name, readWorkbook(snapshot)));
  const alarms = findings.filter(({ severity }) => severity !== 'info');
  expect(alarms.map(({ code, cells }) => `${code} ${formatAddress(cells[0]!)}`)).toEqual([]);
});

test('the made catalogues have a place for every kind of fault', () => {
  const kinds = orders.flatMap((order) => makeCatalogue(order).places.flatMap(({ faults }) => faults));
  expect(new Set(kinds.map(({ kind }) => kind))).toEqual(new Set(FAULT_KINDS));
});

test('a catalogue of one seed is the same each time, and another seed gives another', () => {
  const made = (seed: number) => makeCatalogue({ form: 'sections', seed, cases: 4 }).snapshot.sheets;
  expect(made(1)).toEqual(made(1));
  expect(made(1)).not.toEqual(made(2));
});
