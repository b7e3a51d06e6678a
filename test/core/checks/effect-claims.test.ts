import { effectClaims } from '../../../src/core/checks/effect-claims';
import { sheetProse } from '../../../src/core/checks/sheet-prose';
import { readWorkbook } from '../../../src/core/reading/read-workbook';
import { workbookOf } from '../../support/check-tester';

const TRAITS = ['whole', 'sumsUp', 'overYears', 'fiscal', 'grows', 'inFront'] as const;

/** What a case's sentence claims: each amount with what it is of, in which sense, and the traits that hold. */
function claimed(sentence: string): string[] {
  const sheets = readWorkbook(
    workbookOf({
      A01: [
        ['Forslagets titel:', 'A01 - Færre kørsler'],
        ['1.000 kr.', 'Styringsområde', 2025, 2026],
        ['Varige ændringer'],
        ['Færre kørsler', 'Service', -600, -600],
        ['Samlet varig ændring', null, -600, -600],
        [],
        ['4. Økonomi'],
        [sentence],
      ],
    }),
  );
  return sheets.flatMap((sheet) =>
    effectClaims(sheetProse(sheet)).map((claim) =>
      [claim.said.words.words, claim.of, claim.sense, ...TRAITS.filter((trait) => claim[trait])]
        .filter((word) => word !== null)
        .join(' '),
    ),
  );
}

describe('an amount that a text gives as the effect', () => {
  test.each<[string, string[]]>([
    ['Forslaget sparer 0,9 mio. kr. årligt.', ['0,9 mio. kr. saving whole inFront']],
    ['Omlægningen sparer 0,4 mio. kr. årligt.', ['0,4 mio. kr. saving inFront']],
    ['Det giver en besparelse på 0,4 mio. kr.', ['0,4 mio. kr. saving sumsUp inFront']],
    ['I alt spares 0,4 mio. kr. i 2026.', ['0,4 mio. kr. saving whole overYears inFront']],
    ['Forslaget giver en nettobesparelse på 0,4 mio. kr.', ['0,4 mio. kr. saving net whole inFront']],
    ['Falder antallet af ture kun med 1.000, bliver besparelsen 0,3 mio. kr. i stedet.', []],
    ['Antallet af ture falder med 1.000, så besparelsen bliver 0,3 mio. kr.', ['0,3 mio. kr. saving whole inFront']],
    ['Sammen med forslag 10.01 giver det 2,2 mio. kr. fra 2026.', []],
    ['Omlægningen giver brutto 0,4 mio. kr.', ['0,4 mio. kr. saving gross inFront']],
    ['Omlægningen koster 0,1 mio. kr.', ['0,1 mio. kr. cost whole']],
    ['Der investeres 0,3 mio. kr. i system.', ['0,3 mio. kr. cost']],
    ['0,4 mio. kr. kan spares årligt.', ['0,4 mio. kr. saving']],
    ['Omlægningen sparer 0,4 mio. kr. over de tre år.', ['0,4 mio. kr. saving overYears inFront']],
    ['Omlægningen sparer 0,4 mio. kr. i 2026/27.', ['0,4 mio. kr. saving fiscal inFront']],
    ['Besparelsen stiger med 0,4 mio. kr. yderligere.', ['0,4 mio. kr. saving whole grows inFront']],
    ['Der kommer merindtægter på 0,4 mio. kr.', ['0,4 mio. kr. saving inFront']],
    ['Udgiften bliver 0,4 mio. kr. højere og koster mere.', ['0,4 mio. kr. cost']],
  ])('%s', (sentence, claims) => {
    expect(claimed(sentence)).toEqual(claims);
  });

  test.each<[string, string[]]>([
    [
      'Forslaget koster 0,1 mio. kr. og giver 0,4 mio. kr. årligt.',
      ['0,1 mio. kr. cost whole', '0,4 mio. kr. saving whole inFront'],
    ],
    [
      'Forslaget giver 0,4 mio. kr. Driften og koster 0,1 mio. kr. til system.',
      ['0,4 mio. kr. saving whole inFront', '0,1 mio. kr. cost'],
    ],
    [
      'Omlægningen sparer 0,4 mio. kr. i 2025 og 0,8 mio. kr. fra 2026.',
      ['0,4 mio. kr. saving inFront', '0,8 mio. kr. saving inFront'],
    ],
    [
      'Omlægningen sparer 20 pladser á 25.000 kr., i alt 0,5 mio. kr.',
      ['0,5 mio. kr. saving sumsUp overYears inFront'],
    ],
    ['Udgiften på 5 mio. kr. sænkes med 10 %, hvilket giver 0,5 mio. kr.', ['0,5 mio. kr. saving sumsUp inFront']],
  ])('%s', (sentence, claims) => {
    expect(claimed(sentence)).toEqual(claims);
  });
});

describe('an amount is no effect', () => {
  test.each([
    ['of what is spent today', 'I dag bruges 4 mio. kr. til besparelser.'],
    ['of one piece', 'Hver plads sparer 25.000 kr.'],
    ['of what one costs', 'En plads koster 25.000 kr.'],
    ['as a price', 'Besparelsen er 20 x 25.000 kr.'],
    ['as what is cut from', 'Budgettet til besparelsen på 90 mio. kr. reduceres.'],
    ['where no word says so', 'Der er 0,4 mio. kr. på området.'],
    ['as what something falls from and to', 'Besparelsen falder fra 1,2 mio. kr. til 0,8 mio. kr.'],
    ['as the base of a percentage', 'Besparelsen udgør 2 % af 20 mio. kr.'],
    ['where no amount stands', 'Besparelsen er på 2 %.'],
  ])('%s', (_, sentence) => {
    expect(claimed(sentence)).toEqual([]);
  });
});
