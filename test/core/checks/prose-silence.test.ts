import type { CellValue } from '../../../src/core/workbook/snapshot';
import { findingsIn } from '../../support/check-tester';

const PROSE_CHECKS = [
  'percent-mismatch',
  'percent-base-mismatch',
  'amount-mismatch',
  'arithmetic-mismatch',
  'phase-in-mismatch',
  'count-mismatch',
  'reference-mismatch',
];

/** A case with a gross saving of 0,8-1,2 mio., costs of 0,2 mio. and an investment of 0,5 mio. */
function caseWith(sentences: readonly string[]): Record<string, CellValue[][]> {
  return {
    'FÆ-01': [
      ['Forslagets titel:', 'FÆ-01 - Færre kørsler'],
      ['1.000 kr. 2025 p/l', 'Styringsområde', 2025, 2026, 2027, 2028],
      ['Varige ændringer'],
      ['Færre ture i egne biler', 'Service', -800, -1000, -1200, -1200],
      ['Drift af rutesystem', 'Service', 200, 200, 200, 200],
      ['Samlet varig ændring', null, -600, -800, -1000, -1000],
      ['Implementeringsomkostninger'],
      ['Køb af rutesystem', 'Anlæg', 500, 0, 0, 0],
      ['Samlede implementeringsomkostninger', null, 500, 0, 0, 0],
      ['Samlet økonomisk påvirkning', null, -100, -800, -1000, -1000],
      [],
      ['4. Økonomi'],
      ...sentences.map((sentence) => [sentence]),
    ],
  };
}

function alarms(sentences: readonly string[]): string[] {
  return findingsIn(caseWith(sentences))
    .filter(({ check, severity }) => PROSE_CHECKS.includes(check) && severity !== 'info')
    .map(({ code }) => code);
}

const CONSISTENT: readonly (readonly [string, readonly string[]])[] = [
  [
    'the net of the last year',
    ['Forslaget giver samlet en nettobesparelse på 1,0 mio. kr. årligt, når det er fuldt indfaset.'],
  ],
  [
    'the gross saving',
    ['Bruttobesparelsen er 1,2 mio. kr. årligt, og driften af systemet koster 0,2 mio. kr. om året.'],
  ],
  ['the net after an investment', ['I 2025 er den samlede besparelse 0,1 mio. kr. efter køb af systemet.']],
  ['a cumulated saving', ['Over de fire år sparer forslaget i alt 3,4 mio. kr.']],
  ['an average', ['Forslaget sparer i gennemsnit 0,85 mio. kr. om året i perioden.']],
  ['growth from year to year', ['Besparelsen vokser i alt med 0,2 mio. kr. om året frem til 2027.']],
  [
    'a series told step by step',
    ['Forslaget sparer 0,6 mio. kr. i 2025 stigende til 0,8 mio. kr. i 2026 og 1,0 mio. kr. i 2027 og frem.'],
  ],
  ['rounding to whole millions', ['Forslaget ventes samlet at spare ca. 1 mio. kr. årligt fra 2027.']],
  [
    'parts that only together stand in the table',
    ['Samkørsel sparer 0,7 mio. kr. årligt, og færre biler sparer 0,5 mio. kr. årligt.'],
  ],
  ['what is spent today', ['Kommunen bruger i dag 14,5 mio. kr. på kørsel, så en besparelse er mulig.']],
  ['what another municipality saved', ['Nordby Kommune har sparet 3,7 mio. kr. på samme måde.']],
  ['what last year gave', ['I 2023 blev der sparet 2,9 mio. kr. på brændstof.']],
  ['another plan', ['Handleplanen har allerede indregnet 4,4 mio. kr. i besparelse.']],
  ['what depends on a condition', ['Hvis alle biler sælges, kan der spares yderligere 2,6 mio. kr. årligt.']],
  [
    'a percentage of a budget',
    [
      'Budgettet til kørsel udgør 40,0 mio. kr. Forslaget sparer 2,5 % af budgettet til kørsel, svarende til 1,0 mio. kr. årligt.',
    ],
  ],
  [
    'a percentage of a budget that is reduced',
    ['Forslaget reducerer budgettet til kørsel på 40 mio. kr. med 3 %, svarende til 1,2 mio. kr. årligt.'],
  ],
  [
    'a percentage of another thing beside a budget',
    ['Budgettet til kørsel udgør 40,0 mio. kr. Lønudgiften sænkes med 5 %, svarende til 0,8 mio. kr. årligt.'],
  ],
  ['hours times a price', ['Der spares ca. 2.000 timer á 400 kr., i alt 0,8 mio. kr.']],
  ['a price per month and a saving per year', ['De 10 biler koster 5.000 kr. pr. måned, i alt 0,6 mio. kr. om året.']],
  ['a fall in percent', ['Antallet af ture er gået fra 800 i 2021 til 600 i 2024, et fald på 25 pct.']],
  ['a fall between percentages, in points', ['Andelen af tomme ture falder fra 30 % til 20 %, et fald på 10 %.']],
  ['places in houses', ['De 12 biler er fordelt på 3 garager og 2 pladser.']],
  ['the same thing in two units', ['Systemet koster 0,5 mio. kr., dvs. 500.000 kr.']],
  ['gross and net beside each other', ['Forslaget sparer 1,2 mio. kr. (1,0 mio. kr. netto).']],
  ['a part of a whole', ['Der køres 90.000 ture om året, heraf 30.000 i ydertimer.']],
  [
    'groups of the same kind',
    ['Forslaget berører 5 chauffører i nord og 7 chauffører i syd. De 12 chauffører inddrages tidligt.'],
  ],
  ['fewer than before', ['I dag er der 10 garager. Når 2 garager lukkes, får de 8 garager flere biler.']],
  [
    'a part that only some are named of',
    ['Systemet koster 500.000 kr., herunder 120.000 kr. til licenser og 80.000 kr. til kurser.'],
  ],
  ['an effect in one year only', ['I 2026 spares 1,0 mio. kr. brutto på færre ture i egne biler.']],
  ['an ID of another system', ['Ruterne lægges i system KMD12, jf. sag FÆL-2024-17.']],
];

describe('prose that agrees with its tables raises no alarm', () => {
  test.each(CONSISTENT)('%s', (_, sentences) => {
    expect(alarms(sentences)).toEqual([]);
  });
});

const CONTRADICTING: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'a net that no table has',
    'amount-not-in-tables',
    ['Forslaget giver samlet en nettobesparelse på 1,9 mio. kr. årligt.'],
  ],
  [
    'a percentage of a budget',
    'percent-of-base-differs',
    ['Forslaget reducerer budgettet til kørsel på 40 mio. kr. med 5 %, svarende til 1,2 mio. kr. årligt.'],
  ],
  ['hours times a price', 'computation-fails', ['Der spares 2.000 timer á 400 kr., i alt 1,2 mio. kr.']],
  [
    'a fall in percent',
    'computation-fails',
    ['Antallet af ture er gået fra 800 i 2021 til 600 i 2024, et fald på 35 pct.'],
  ],
  ['a difference', 'computation-fails', ['Udgiften falder fra 3,2 mio. kr. til 2,4 mio. kr., et fald på 0,6 mio. kr.']],
  ['one amount in two units', 'computation-fails', ['Systemet koster 0,5 mio. kr., dvs. 600.000 kr.']],
  [
    'parts of an amount',
    'computation-fails',
    ['Systemet koster 500.000 kr.: 220.000 kr. til licenser og 180.000 kr. til kurser.'],
  ],
  [
    'a series a year late',
    'phase-in-differs',
    ['Forslaget sparer 0,6 mio. kr. i 2026 stigende til 0,8 mio. kr. i 2027.'],
  ],
  [
    'people counted twice',
    'counts-differ',
    ['Forslaget berører 12 chauffører. De 14 berørte chauffører inddrages tidligt.'],
  ],
];

describe('the same kinds of sentence with one figure changed are told', () => {
  test.each(CONTRADICTING)('%s', (_, code, sentences) => {
    expect(alarms(sentences)).toContain(code);
  });
});
