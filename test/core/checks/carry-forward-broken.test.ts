import type { CellValue } from '../../../src/core/workbook/snapshot';
import { toldBy } from '../../support/told';

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
    expect(toldBy('carry-forward-broken', plan([-200, -500, -1500], { says: statement }))).toEqual([
      'warning carry-forward-broken|shortfall-not-carried: Plan!C8:D8 Plan!A2 Plan!C5:D5 Plan!C6:D6 Plan!C7:D7',
      'document: Plan',
      'label: Netto-udestående',
      'years: [{year 2026, stated -500±0.5 kDKK, carried -700±3 kDKK}, {year 2027, stated -1500±0.5 kDKK, carried -2200±4.5 kDKK}]',
      'statement: {sheet Plan, text "Det, der ikke nås i et år, overføres og lægges oven i næste års mål, så planen som helhed holder."}',
      'last: {year 2027, achieved -1500±1 kDKK, unallocated -300±0.5 kDKK}',
      'at stake: 900000 kr.',
      'Plan!C8 "Netto-udestående" = -500±0.5 kDKK',
      'Plan!C5 "Reduktionsmål" = -2000±0.5 kDKK',
      'Plan!C6 "Nye kontrakter" = -1200±0.5 kDKK',
      'Plan!C7 "Forventet, men ufordelt" = -300±0.5 kDKK',
      'Plan!D8 "Netto-udestående" = -1500±0.5 kDKK',
      'Plan!D5 "Reduktionsmål" = -3000±0.5 kDKK',
      'Plan!D6 "Nye kontrakter" = -1200±0.5 kDKK',
      'Plan!D7 "Forventet, men ufordelt" = -300±0.5 kDKK',
      'Plan!A2 "Det, der ikke nås i et år, overføres og lægges oven i næste års mål, så planen som helhed holder."',
      'carry-forward {year 2026, target -2000±0.5 kDKK, carriedIn -200±1.5 kDKK, achieved -1500±1 kDKK, outstanding -700±3 kDKK, stated -500±0.5 kDKK}',
      'carry-forward {year 2027, target -3000±0.5 kDKK, carriedIn -700±3 kDKK, achieved -1500±1 kDKK, outstanding -2200±4.5 kDKK, stated -1500±0.5 kDKK}',
      'key: …|recovery-plan/genopretningsplan/recovery-plan/genopretningsplan|netto udestående',
      'fingerprint: …#2026;-50000000;-70000000;2027;-150000000;-220000000',
      'compared Plan!B8 Plan!B5 Plan!B6 Plan!B7 Plan!C8 Plan!C5 Plan!C6 Plan!C7 Plan!D8 Plan!D5 Plan!D6 Plan!D7',
    ]);
  });

  test('that counts each year alone is only noted where the plan says nothing', () => {
    expect(toldBy('carry-forward-broken', plan([-200, -500, -1500]))).toEqual([
      'info carry-forward-broken|shortfall-not-carried: Plan!C8:D8 Plan!C5:D5 Plan!C6:D6 Plan!C7:D7',
      'document: Plan',
      'label: Netto-udestående',
      'years: [{year 2026, stated -500±0.5 kDKK, carried -700±3 kDKK}, {year 2027, stated -1500±0.5 kDKK, carried -2200±4.5 kDKK}]',
      'statement: null',
      'last: {year 2027, achieved -1500±1 kDKK, unallocated -300±0.5 kDKK}',
      'at stake: 900000 kr.',
      'Plan!C8 "Netto-udestående" = -500±0.5 kDKK',
      'Plan!C5 "Reduktionsmål" = -2000±0.5 kDKK',
      'Plan!C6 "Nye kontrakter" = -1200±0.5 kDKK',
      'Plan!C7 "Forventet, men ufordelt" = -300±0.5 kDKK',
      'Plan!D8 "Netto-udestående" = -1500±0.5 kDKK',
      'Plan!D5 "Reduktionsmål" = -3000±0.5 kDKK',
      'Plan!D6 "Nye kontrakter" = -1200±0.5 kDKK',
      'Plan!D7 "Forventet, men ufordelt" = -300±0.5 kDKK',
      'carry-forward {year 2026, target -2000±0.5 kDKK, carriedIn -200±1.5 kDKK, achieved -1500±1 kDKK, outstanding -700±3 kDKK, stated -500±0.5 kDKK}',
      'carry-forward {year 2027, target -3000±0.5 kDKK, carriedIn -700±3 kDKK, achieved -1500±1 kDKK, outstanding -2200±4.5 kDKK, stated -1500±0.5 kDKK}',
      'key: …|recovery-plan/genopretningsplan/recovery-plan/genopretningsplan|netto udestående',
      'fingerprint: …#2026;-50000000;-70000000;2027;-150000000;-220000000',
      'compared Plan!B8 Plan!B5 Plan!B6 Plan!B7 Plan!C8 Plan!C5 Plan!C6 Plan!C7 Plan!D8 Plan!D5 Plan!D6 Plan!D7',
    ]);
  });

  test('that leaves out what is unallocated is told with how it was computed', () => {
    expect(toldBy('carry-forward-broken', plan([-300, -800, -1800]))).toEqual([
      'warning carry-forward-broken|outstanding-differs: Plan!B8:D8 Plan!B5:D5 Plan!B6:D6 Plan!B7:D7',
      'document: Plan',
      'label: Netto-udestående',
      'years: [{year 2025, stated -300±0.5 kDKK, carried -200±1.5 kDKK}, {year 2026, stated -800±0.5 kDKK, carried -700±3 kDKK}, {year 2027, stated -1800±0.5 kDKK, carried -2200±4.5 kDKK}]',
      'statement: null',
      'last: {year 2027, achieved -1500±1 kDKK, unallocated -300±0.5 kDKK}',
      'reading: without-unallocated',
      'at stake: 600000 kr.',
      'Plan!B8 "Netto-udestående" = -300±0.5 kDKK',
      'Plan!B5 "Reduktionsmål" = -1000±0.5 kDKK',
      'Plan!B6 "Nye kontrakter" = -700±0.5 kDKK',
      'Plan!B7 "Forventet, men ufordelt" = -100±0.5 kDKK',
      'Plan!C8 "Netto-udestående" = -800±0.5 kDKK',
      'Plan!C5 "Reduktionsmål" = -2000±0.5 kDKK',
      'Plan!C6 "Nye kontrakter" = -1200±0.5 kDKK',
      'Plan!C7 "Forventet, men ufordelt" = -300±0.5 kDKK',
      'Plan!D8 "Netto-udestående" = -1800±0.5 kDKK',
      'Plan!D5 "Reduktionsmål" = -3000±0.5 kDKK',
      'Plan!D6 "Nye kontrakter" = -1200±0.5 kDKK',
      'Plan!D7 "Forventet, men ufordelt" = -300±0.5 kDKK',
      'carry-forward {year 2025, target -1000±0.5 kDKK, carriedIn 0±0 kDKK, achieved -800±1 kDKK, outstanding -200±1.5 kDKK, stated -300±0.5 kDKK}',
      'carry-forward {year 2026, target -2000±0.5 kDKK, carriedIn -200±1.5 kDKK, achieved -1500±1 kDKK, outstanding -700±3 kDKK, stated -800±0.5 kDKK}',
      'carry-forward {year 2027, target -3000±0.5 kDKK, carriedIn -700±3 kDKK, achieved -1500±1 kDKK, outstanding -2200±4.5 kDKK, stated -1800±0.5 kDKK}',
      'key: …|recovery-plan/genopretningsplan/recovery-plan/genopretningsplan|netto udestående',
      'fingerprint: …#2025;-30000000;-20000000;2026;-80000000;-70000000;2027;-180000000;-220000000',
      'compared Plan!B8 Plan!B5 Plan!B6 Plan!B7 Plan!C8 Plan!C5 Plan!C6 Plan!C7 Plan!D8 Plan!D5 Plan!D6 Plan!D7',
    ]);
  });

  test('that nothing explains is told without a way of computing it, in the years that differ', () => {
    expect(toldBy('carry-forward-broken', plan([-200, -777, -2200]))).toEqual([
      'warning carry-forward-broken|outstanding-differs: Plan!C8 Plan!C5 Plan!C6 Plan!C7',
      'document: Plan',
      'label: Netto-udestående',
      'years: [{year 2026, stated -777±0.5 kDKK, carried -700±3 kDKK}]',
      'statement: null',
      'last: {year 2026, achieved -1500±1 kDKK, unallocated -300±0.5 kDKK}',
      'reading: null',
      'at stake: 77000 kr.',
      'Plan!C8 "Netto-udestående" = -777±0.5 kDKK',
      'Plan!C5 "Reduktionsmål" = -2000±0.5 kDKK',
      'Plan!C6 "Nye kontrakter" = -1200±0.5 kDKK',
      'Plan!C7 "Forventet, men ufordelt" = -300±0.5 kDKK',
      'carry-forward {year 2026, target -2000±0.5 kDKK, carriedIn -200±1.5 kDKK, achieved -1500±1 kDKK, outstanding -700±3 kDKK, stated -777±0.5 kDKK}',
      'key: …|recovery-plan/genopretningsplan/recovery-plan/genopretningsplan|netto udestående',
      'fingerprint: …#2026;-77700000;-70000000',
      'compared Plan!B8 Plan!B5 Plan!B6 Plan!B7 Plan!C8 Plan!C5 Plan!C6 Plan!C7 Plan!D8 Plan!D5 Plan!D6 Plan!D7',
    ]);
  });

  test('has no kroner at stake where no heading gives the unit', () => {
    const found = toldBy('carry-forward-broken', plan([-200, -777, -2200], { unit: 'År' }));
    expect(found.slice(0, 8)).toEqual([
      'warning carry-forward-broken|outstanding-differs: Plan!C8 Plan!C5 Plan!C6 Plan!C7',
      'document: Plan',
      'label: Netto-udestående',
      'years: [{year 2026, stated -77700±50 øre, carried -70000±300 øre}]',
      'statement: null',
      'last: {year 2026, achieved -150000±100 øre, unallocated -30000±50 øre}',
      'reading: null',
      'at stake: null',
    ]);
  });

  test('that carries what was missed is right', () => {
    expect(toldBy('carry-forward-broken', plan([-200, -700, -2200]))).toEqual([compared]);
  });

  test('is held against the rule only in the years it states', () => {
    expect(toldBy('carry-forward-broken', plan([-200, null, -2200]))).toEqual([compared.replace(' Plan!C8', '')]);
    expect(toldBy('carry-forward-broken', plan([-200, null, -2300]))).toEqual([
      'warning carry-forward-broken|outstanding-differs: Plan!D8 Plan!D5 Plan!D6 Plan!D7',
      'document: Plan',
      'label: Netto-udestående',
      'years: [{year 2027, stated -2300±0.5 kDKK, carried -2200±4.5 kDKK}]',
      'statement: null',
      'last: {year 2027, achieved -1500±1 kDKK, unallocated -300±0.5 kDKK}',
      'reading: null',
      'at stake: 100000 kr.',
      'Plan!D8 "Netto-udestående" = -2300±0.5 kDKK',
      'Plan!D5 "Reduktionsmål" = -3000±0.5 kDKK',
      'Plan!D6 "Nye kontrakter" = -1200±0.5 kDKK',
      'Plan!D7 "Forventet, men ufordelt" = -300±0.5 kDKK',
      'carry-forward {year 2027, target -3000±0.5 kDKK, carriedIn -700±3 kDKK, achieved -1500±1 kDKK, outstanding -2200±4.5 kDKK, stated -2300±0.5 kDKK}',
      'key: …|recovery-plan/genopretningsplan/recovery-plan/genopretningsplan|netto udestående',
      'fingerprint: …#2027;-230000000;-220000000',
      'compared Plan!B8 Plan!B5 Plan!B6 Plan!B7 Plan!C5 Plan!C6 Plan!C7 Plan!D8 Plan!D5 Plan!D6 Plan!D7',
    ]);
  });

  test('is left alone where the plan says nothing of what was achieved', () => {
    const Plan = plan([-200, -700, -2200]).Plan.filter((_, row) => row !== 5 && row !== 6);
    expect(toldBy('carry-forward-broken', { Plan })).toEqual([]);
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
    expect(toldBy('carry-forward-broken', { Plan })).toEqual([
      'warning carry-forward-broken|carried-differs: Plan!D4 Plan!C6',
      'document: Plan',
      'label: "Overført fra året før"',
      'years: [{year 2027, carried 600±0.5 kDKK, missing 800±0.5 kDKK}]',
      'at stake: 200000 kr.',
      'Plan!D4 "Overført fra året før" = 600±0.5 kDKK',
      'Plan!C6 "Netto-udestående" = 800±0.5 kDKK',
      'sum {year 2027, terms [800±0.5 kDKK], result 800±0.5 kDKK, stated 600±0.5 kDKK}',
      'key: …|recovery-plan/genopretningsplan/recovery-plan/genopretningsplan|overført fra året før',
      'fingerprint: …#2027;60000000;80000000',
      'compared Plan!B6 Plan!B3 Plan!B5 Plan!C6 Plan!C3 Plan!C5 Plan!D6 Plan!D3 Plan!D5',
    ]);
  });
});
