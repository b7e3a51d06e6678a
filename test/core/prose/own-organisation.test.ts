import { organisationsIn, ownOrganisation } from '../../../src/core/prose/own-organisation';
import { readProse } from '../../../src/core/prose/read-prose';

const CELL = { sheet: 'Sag', top: 0, left: 0, bottom: 0, right: 0 };

const ownersIn = (text: string, ...organisations: string[]): string[] =>
  readProse({ cell: CELL, text, heading: null, organisations }).figures.map(({ owner }) => owner);

const sheet = (inTitle: string[], anywhere = inTitle) => ({ inTitle, anywhere });

describe('organisations in a text', () => {
  it('are a name and what it is a kind of', () => {
    expect(organisationsIn('I Søby Kommune og Ny-Havn kommunes budget, men ikke i denne kommune.')).toEqual([
      'Søby Kommune',
      'Ny-Havn kommunes',
    ]);
  });

  it('are no function words with a capital, and no part of a longer word', () => {
    expect(organisationsIn('Hver kommune bruger det. Denne kommune ikke. Søby Kommunekontor lukker.')).toEqual([]);
  });
});

describe('the organisation of a workbook', () => {
  it('is the one in most titles, however often a neighbour is named in the text', () => {
    const sheets = [sheet(['Søby Kommune']), sheet([], ['Havn Kommune']), sheet([], ['Havn Kommune'])];
    expect(ownOrganisation('Budget.xlsx', sheets)).toBe('Søby Kommune');
  });

  it('is the one in the name of the file', () => {
    expect(ownOrganisation('Katalog_Søby_Kommune_2020.xlsx', [sheet([], ['Havn Kommune'])])).toBe('Søby Kommune');
  });

  it('is the one that most sheets name, where no title does', () => {
    const sheets = [sheet([], ['Søby Kommune']), sheet([], ['Søby Kommunes', 'Havn Kommune']), sheet([])];
    expect(ownOrganisation('Budget.xlsx', sheets)).toBe('Søby Kommune');
  });

  it('is not known where one sheet alone names a neighbour, or two names stand equal', () => {
    expect(ownOrganisation('Budget.xlsx', [sheet([], ['Havn Kommune'])])).toBeNull();
    expect(ownOrganisation('Budget.xlsx', [sheet(['Søby Kommune']), sheet(['Havn Kommune'])])).toBeNull();
  });
});

describe('whose a figure is', () => {
  it('tells the workbook’s own municipality from another one, whatever the genitive', () => {
    expect(ownersIn('Søbys Kommunes andel er 4 mio. kr.', 'Søby Kommune')).toEqual(['proposal']);
    expect(ownersIn('Havn Kommune sparer 4 mio. kr. på kørsel.', 'Søby Kommune')).toEqual(['other-organisation']);
    expect(ownersIn('Region Sund betaler 2 mio. kr. om året.', 'Søby Kommune')).toEqual(['other-organisation']);
  });

  it('takes no capital at a sentence’s beginning for a name', () => {
    expect(ownersIn('Vores kommune sparer 4 mio. kr. på kørsel.')).toEqual(['proposal']);
  });
});
