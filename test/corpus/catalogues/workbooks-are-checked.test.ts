import { labelledWorkbooks } from './corpus-files';
import { recorded } from '../records';
import { findingLines } from './finding-lines';
import { findingsOf, scoreWorkbook, type Score } from './score';

/** What isn't found today, by the beginning of its workbook's name. Who finds one takes it off the list; a false alarm is never on it. */
const MISSED: readonly (readonly [workbook: string, label: string])[] = [
  [
    'agree-da-afrunding-mio.txt, change TM01!A8 "svarende',
    'percent-base-mismatch/amount-mismatch/phase-in-mismatch TM01!A8 warning',
  ],
  ['agree-da-lang-sag-skole.txt, change BS01!A13 "sænkes', 'percent-base-mismatch/percent-mismatch BS01!A13 warning'],
  [
    'agree-da-lang-sag-skole.txt, change BS03!A10 "reduceres med 1,0',
    'amount-mismatch/arithmetic-mismatch/phase-in-mismatch BS03!A10 warning',
  ],
  [
    "agree-da-skema-lang-tekst.txt, change 'SÆU-31'!A13 \"og 1 fælles",
    "count-mismatch/arithmetic-mismatch 'SÆU-31'!A13 warning",
  ],
  [
    'agree-da-skoleaar-og-delaar.txt, change SV01!A8 "svarende til 2,5',
    'amount-mismatch/phase-in-mismatch SV01!A8 warning',
  ],
  [
    'agree-da-tekst-borgere.txt, change VH01!A13 "Heraf',
    'count-mismatch/arithmetic-mismatch VH01!A13/VH01!A17 warning',
  ],
  ['agree-en-council-budget-book.txt, change AH01!A13 "by £1.0m', 'amount-mismatch/phase-in-mismatch AH01!A13 warning'],
  [
    "agree-en-long-business-case.txt, change 'Business case'!A20 \"signage",
    "amount-mismatch 'Business case'!A20 warning",
  ],
  ['agree-en-prose-housing.txt, change HC2!A10 "£240,000', 'percent-base-mismatch/percent-mismatch HC2!A10 warning'],
  ['fault-en-count.txt', 'count-mismatch FI6!A9/A11 warning'],
  ['agree-da-budget-regnskab-afvigelse.txt, change Vikarforbrug!C6', 'total-mismatch Vikarforbrug!C6 error'],
  ['agree-da-engang-og-varig-aarsvaerk.txt, change Administration!E12', 'total-mismatch Administration!E12 error'],
  [
    'agree-da-to-enheder-paa-et-ark.txt, change Forslagstekster!A4',
    'arithmetic-mismatch/amount-mismatch Forslagstekster!A4 warning',
  ],
  [
    "agree-da-totaler-foroven-faldende-aar.txt, change '10.01'!A10",
    "amount-mismatch/phase-in-mismatch '10.01'!A10 warning",
  ],
  ["agree-da-totaler-foroven-faldende-aar.txt, change '20.02'!A9", "amount-mismatch '20.02'!A9 warning"],
  ['fault-da-genopretning-i-parentes.txt', 'amount-mismatch Genopretningsplan!A19 warning'],
  ['fault-da-konti-heraf-og-delsum.txt', 'amount-mismatch/phase-in-mismatch Beskrivelser!A7 warning'],
  ['fault-da-lange-tekster-afrundet.txt', "amount-mismatch 'HB-02'!A9 warning"],
  ['fault-da-modeller-side-om-side.txt', 'total-mismatch/net-mismatch Modeller!H7 error'],
  [
    'fault-da-modeller-side-om-side.txt',
    'amount-mismatch/percent-base-mismatch/arithmetic-mismatch/phase-in-mismatch Indstilling!A7 warning',
  ],
  ['fault-da-udmoentning-i-kroner.txt', 'arithmetic-mismatch/amount-mismatch Udmøntning!A10 warning'],
  ['fault-en-gross-cost-net-columns.txt', 'count-mismatch/arithmetic-mismatch PL1!A12 warning'],
];

describe('a labelled workbook', () => {
  const records = recorded('findings');
  const workbooks = labelledWorkbooks().map((workbook, at) => [workbook.file, workbook, records[at]] as const);

  test.each(workbooks)('has the findings it should have, and no others: %s', (file, workbook) => {
    const score: Score = { checks: new Map(), mistakes: [] };
    scoreWorkbook(workbook, findingsOf(workbook), score);
    const known = MISSED.filter(([start]) => file.startsWith(start)).map(([, label]) => `${file}: missed ${label}`);
    expect(score.mistakes.map((mistake) => mistake.replace(/ \(it says: .*$/s, ''))).toEqual(known);
  });

  test.each(workbooks)(
    'is told of in the recorded words (else run the corpus:record script): %s',
    (_, workbook, record) => {
      expect(findingLines(workbook).join('\n')).toBe(record);
    },
  );
});
