import type { CellValue } from '../../../src/core/workbook/snapshot';
import { saidBy } from '../../support/plain-findings';

type Rows = readonly (readonly CellValue[])[];

const statement = 'Det, der ikke nås i et år, overføres og lægges oven i næste års mål, så planen som helhed holder.';
const plan = (outstanding: readonly CellValue[], { says = '', unit = '1.000 kr.' } = {}): { Plan: Rows } => ({
  Plan: [
    ['Genopretningsplan'],
    [says],
    [],
    [unit, 2025, 2026, 2027],
    ['Reduktionsmål', -1000, -2000, -3000],
    ['Nye kontrakter', -700, -1200, -1200],
    ['Forventet, men ufordelt', -100, -300, -300],
    ['Netto-udestående', ...outstanding],
  ],
});

const compared =
  'compared Plan!B8 Plan!B5 Plan!B6 Plan!B7 Plan!C8 Plan!C5 Plan!C6 Plan!C7 Plan!D8 Plan!D5 Plan!D6 Plan!D7';

describe('the outstanding row of a plan', () => {
  test('that counts each year alone is warned of where the plan says that it carries over', () => {
    expect(saidBy('carry-forward-broken', plan([-200, -500, -1500], { says: statement }))).toEqual([
      'warning shortfall-not-carried: Plan!C8:D8 Plan!A2 Plan!C5:D5 Plan!C6:D6 Plan!C7:D7',
      '{document:Plan,label:Netto-udestående,years:[{year:2026,stated:-500e3,carried:-700e3},{year:2027,stated:-1500e3,carried:-2200e3}],statement:{sheet:Plan,text:Det, der ikke nås i et år, overføres og lægges oven i næste års mål, så planen som helhed holder.},last:{year:2027,achieved:-1500e3,unallocated:-300e3}}',
      '900000 kr.',
      'Plan!C8 Netto-udestående = -500e3',
      'Plan!C5 Reduktionsmål = -2000e3',
      'Plan!C6 Nye kontrakter = -1200e3',
      'Plan!C7 Forventet, men ufordelt = -300e3',
      'Plan!D8 Netto-udestående = -1500e3',
      'Plan!D5 Reduktionsmål = -3000e3',
      'Plan!D6 Nye kontrakter = -1200e3',
      'Plan!D7 Forventet, men ufordelt = -300e3',
      'Plan!A2 Det, der ikke nås i et år, overføres og lægges oven i næste års mål, så planen som helhed holder.',
      '{step:carry-forward,year:2026,target:-2000e3,carriedIn:-200e3,achieved:-1500e3,outstanding:-700e3,stated:-500e3}',
      '{step:carry-forward,year:2027,target:-3000e3,carriedIn:-700e3,achieved:-1500e3,outstanding:-2200e3,stated:-1500e3}',
      'carry-forward-broken|shortfall-not-carried|recovery-plan/genopretningsplan/recovery-plan/genopretningsplan|netto udestående#2026;-50000000;-70000000;2027;-150000000;-220000000',
      'compared Plan!B8 Plan!B5 Plan!B6 Plan!B7 Plan!C8 Plan!C5 Plan!C6 Plan!C7 Plan!D8 Plan!D5 Plan!D6 Plan!D7',
    ]);
  });

  test('that counts each year alone is only noted where the plan says nothing', () => {
    expect(saidBy('carry-forward-broken', plan([-200, -500, -1500]))).toEqual([
      'info shortfall-not-carried: Plan!C8:D8 Plan!C5:D5 Plan!C6:D6 Plan!C7:D7',
      '{document:Plan,label:Netto-udestående,years:[{year:2026,stated:-500e3,carried:-700e3},{year:2027,stated:-1500e3,carried:-2200e3}],statement:null,last:{year:2027,achieved:-1500e3,unallocated:-300e3}}',
      '900000 kr.',
      'Plan!C8 Netto-udestående = -500e3',
      'Plan!C5 Reduktionsmål = -2000e3',
      'Plan!C6 Nye kontrakter = -1200e3',
      'Plan!C7 Forventet, men ufordelt = -300e3',
      'Plan!D8 Netto-udestående = -1500e3',
      'Plan!D5 Reduktionsmål = -3000e3',
      'Plan!D6 Nye kontrakter = -1200e3',
      'Plan!D7 Forventet, men ufordelt = -300e3',
      '{step:carry-forward,year:2026,target:-2000e3,carriedIn:-200e3,achieved:-1500e3,outstanding:-700e3,stated:-500e3}',
      '{step:carry-forward,year:2027,target:-3000e3,carriedIn:-700e3,achieved:-1500e3,outstanding:-2200e3,stated:-1500e3}',
      'carry-forward-broken|shortfall-not-carried|recovery-plan/genopretningsplan/recovery-plan/genopretningsplan|netto udestående#2026;-50000000;-70000000;2027;-150000000;-220000000',
      'compared Plan!B8 Plan!B5 Plan!B6 Plan!B7 Plan!C8 Plan!C5 Plan!C6 Plan!C7 Plan!D8 Plan!D5 Plan!D6 Plan!D7',
    ]);
  });

  test('that leaves out what is unallocated is told with how it was computed', () => {
    expect(saidBy('carry-forward-broken', plan([-300, -800, -1800]))).toEqual([
      'warning outstanding-differs: Plan!B8:D8 Plan!B5:D5 Plan!B6:D6 Plan!B7:D7',
      '{document:Plan,label:Netto-udestående,years:[{year:2025,stated:-300e3,carried:-200e3},{year:2026,stated:-800e3,carried:-700e3},{year:2027,stated:-1800e3,carried:-2200e3}],statement:null,last:{year:2027,achieved:-1500e3,unallocated:-300e3},reading:without-unallocated}',
      '600000 kr.',
      'Plan!B8 Netto-udestående = -300e3',
      'Plan!B5 Reduktionsmål = -1000e3',
      'Plan!B6 Nye kontrakter = -700e3',
      'Plan!B7 Forventet, men ufordelt = -100e3',
      'Plan!C8 Netto-udestående = -800e3',
      'Plan!C5 Reduktionsmål = -2000e3',
      'Plan!C6 Nye kontrakter = -1200e3',
      'Plan!C7 Forventet, men ufordelt = -300e3',
      'Plan!D8 Netto-udestående = -1800e3',
      'Plan!D5 Reduktionsmål = -3000e3',
      'Plan!D6 Nye kontrakter = -1200e3',
      'Plan!D7 Forventet, men ufordelt = -300e3',
      '{step:carry-forward,year:2025,target:-1000e3,carriedIn:0e3,achieved:-800e3,outstanding:-200e3,stated:-300e3}',
      '{step:carry-forward,year:2026,target:-2000e3,carriedIn:-200e3,achieved:-1500e3,outstanding:-700e3,stated:-800e3}',
      '{step:carry-forward,year:2027,target:-3000e3,carriedIn:-700e3,achieved:-1500e3,outstanding:-2200e3,stated:-1800e3}',
      'carry-forward-broken|outstanding-differs|recovery-plan/genopretningsplan/recovery-plan/genopretningsplan|netto udestående#2025;-30000000;-20000000;2026;-80000000;-70000000;2027;-180000000;-220000000',
      'compared Plan!B8 Plan!B5 Plan!B6 Plan!B7 Plan!C8 Plan!C5 Plan!C6 Plan!C7 Plan!D8 Plan!D5 Plan!D6 Plan!D7',
    ]);
  });

  test('that nothing explains is told without a way of computing it, in the years that differ', () => {
    expect(saidBy('carry-forward-broken', plan([-200, -777, -2200]))).toEqual([
      'warning outstanding-differs: Plan!C8 Plan!C5 Plan!C6 Plan!C7',
      '{document:Plan,label:Netto-udestående,years:[{year:2026,stated:-777e3,carried:-700e3}],statement:null,last:{year:2026,achieved:-1500e3,unallocated:-300e3},reading:null}',
      '77000 kr.',
      'Plan!C8 Netto-udestående = -777e3',
      'Plan!C5 Reduktionsmål = -2000e3',
      'Plan!C6 Nye kontrakter = -1200e3',
      'Plan!C7 Forventet, men ufordelt = -300e3',
      '{step:carry-forward,year:2026,target:-2000e3,carriedIn:-200e3,achieved:-1500e3,outstanding:-700e3,stated:-777e3}',
      'carry-forward-broken|outstanding-differs|recovery-plan/genopretningsplan/recovery-plan/genopretningsplan|netto udestående#2026;-77700000;-70000000',
      'compared Plan!B8 Plan!B5 Plan!B6 Plan!B7 Plan!C8 Plan!C5 Plan!C6 Plan!C7 Plan!D8 Plan!D5 Plan!D6 Plan!D7',
    ]);
  });

  test('has no kroner at stake where no heading gives the unit', () => {
    const found = saidBy('carry-forward-broken', plan([-200, -777, -2200], { unit: 'År' }));
    expect(found.slice(0, 3)).toEqual([
      'warning outstanding-differs: Plan!C8 Plan!C5 Plan!C6 Plan!C7',
      '{document:Plan,label:Netto-udestående,years:[{year:2026,stated:-77700,carried:-70000}],statement:null,last:{year:2026,achieved:-150000,unallocated:-30000},reading:null}',
      'no amount',
    ]);
  });

  test('that carries what was missed is right', () => {
    expect(saidBy('carry-forward-broken', plan([-200, -700, -2200]))).toEqual([compared]);
  });

  test('is held against the rule only in the years it states', () => {
    expect(saidBy('carry-forward-broken', plan([-200, null, -2200]))).toEqual([compared.replace(' Plan!C8', '')]);
    expect(saidBy('carry-forward-broken', plan([-200, null, -2300]))).toEqual([
      'warning outstanding-differs: Plan!D8 Plan!D5 Plan!D6 Plan!D7',
      '{document:Plan,label:Netto-udestående,years:[{year:2027,stated:-2300e3,carried:-2200e3}],statement:null,last:{year:2027,achieved:-1500e3,unallocated:-300e3},reading:null}',
      '100000 kr.',
      'Plan!D8 Netto-udestående = -2300e3',
      'Plan!D5 Reduktionsmål = -3000e3',
      'Plan!D6 Nye kontrakter = -1200e3',
      'Plan!D7 Forventet, men ufordelt = -300e3',
      '{step:carry-forward,year:2027,target:-3000e3,carriedIn:-700e3,achieved:-1500e3,outstanding:-2200e3,stated:-2300e3}',
      'carry-forward-broken|outstanding-differs|recovery-plan/genopretningsplan/recovery-plan/genopretningsplan|netto udestående#2027;-230000000;-220000000',
      'compared Plan!B8 Plan!B5 Plan!B6 Plan!B7 Plan!C5 Plan!C6 Plan!C7 Plan!D8 Plan!D5 Plan!D6 Plan!D7',
    ]);
  });

  test('is left alone where the plan says nothing of what was achieved', () => {
    const Plan = plan([-200, -700, -2200]).Plan.filter((_, row) => row !== 5 && row !== 6);
    expect(saidBy('carry-forward-broken', { Plan })).toEqual([]);
  });
});

describe('a row of what is carried in', () => {
  test('comes before what the rule makes of the outstanding row', () => {
    const Plan: Rows = [
      ['Genopretningsplan'],
      ['1.000 kr.', 2025, 2026, 2027],
      ['Sparekrav', 2000, 2500, 2500],
      ['Overført fra året før', 0, 600, 600],
      ['Mellemformer', 1400, 2300, 2600],
      ['Netto-udestående', 600, 800, 500],
    ];
    expect(saidBy('carry-forward-broken', { Plan })).toEqual([
      'warning carried-differs: Plan!D4 Plan!C6',
      '{document:Plan,label:Overført fra året før,years:[{year:2027,carried:600e3,missing:800e3}]}',
      '200000 kr.',
      'Plan!D4 Overført fra året før = 600e3',
      'Plan!C6 Netto-udestående = 800e3',
      '{step:sum,year:2027,terms:[800e3],result:800e3,stated:600e3}',
      'carry-forward-broken|carried-differs|recovery-plan/genopretningsplan/recovery-plan/genopretningsplan|overført fra året før#2027;60000000;80000000',
      'compared Plan!B6 Plan!B3 Plan!B5 Plan!C6 Plan!C3 Plan!C5 Plan!D6 Plan!D3 Plan!D5',
    ]);
  });
});
