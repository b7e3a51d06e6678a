import { indexProposals } from '../../../src/core/checks/proposal-index';
import { formOf, goesBy, indexTitles, opens, titleOpening } from '../../../src/core/checks/title-index';
import { catalogueOf } from '../../support/catalogue-of';

const catalogue = catalogueOf({
  Oversigt: [
    ['Oversigt, 1.000 kr.'],
    ['Nr.', 'Forslag', 2025, 2026],
    ['A01', 'Fælles indkøb af hjælpemidler', -200, -200],
    ['A02', 'Fælles indkøb', -300, -300],
    ['A03', 'Kørsel', -100, -100],
    ['BB-04', 'Nye Ruter: vest', -100, -100],
    [null, 'I alt', -700, -700],
  ],
  A05: [
    ['Forslagets titel:', 'A05 - Fælles ledelse'],
    ['1.000 kr.', 'Styringsområde', 2025, 2026],
    ['Varige ændringer'],
    ['Ledelse', 'Service', -600, -600],
    ['Samlet varig ændring', null, -600, -600],
  ],
});
const { proposals } = catalogue;
const index = indexTitles(proposals, indexProposals(catalogue).byTitle);
const ids = (found: readonly { readonly id: string }[]): string[] => found.map(({ id }) => id);
const proposal = (id: string) => {
  const found = proposals.find((one) => one.id === id);
  if (!found) throw new Error(`no proposal ${id}`);
  return found;
};

test.each([
  ['fælles indkøb af hjælpemidler i skolen', ['A02', 'A01']],
  ['fælles indkøb', ['A02']],
  ['fælles indkøb i skolen', ['A02']],
  ['fælles indkøbscentral', []],
  ['fælles ledelse', ['A05']],
  ['kørsel', []],
  ['kørsel i byen', []],
  ['nye ruter vest for byen', ['BB-04']],
  ['om fælles indkøb', []],
  ['', []],
])('a text that says %j begins with the titles of %j', (said, expected) => {
  expect(ids(index.opening(said))).toEqual(expected);
  expect(ids(proposals.filter((one) => opens(one, said))).sort()).toEqual([...expected].sort());
});

test.each([
  ['Fælles indkøb af hjælpemidler', ['A01', 'A02']],
  ['FÆLLES INDKØB', ['A01', 'A02']],
  ['Fælles indkøp', ['A01', 'A02']],
  ['Fælles ledelser', ['A05']],
  ['Fælles drift', []],
  ['Kørsel', []],
])('a text that cites %j may mean %j', (subject, expected) => {
  expect(ids(index.like(subject))).toEqual(expected);
  expect(index.like(subject)).toBe(index.like(subject));
  expect(ids(proposals.filter((one) => goesBy(one, subject)))).toEqual(expected);
});

test.each([
  ['A01', 'fælles indkøb af hjælpemidler i skolen', 'Fælles indkøb af hjælpemidler'],
  ['A02', 'fælles indkøb', 'Fælles indkøb'],
  ['A02', 'fælles indkøbscentral', null],
  ['A03', 'kørsel i byen', null],
  ['BB-04', 'nye ruter vest', 'Nye Ruter: vest'],
])('of %s, %j begins with %j as printed', (id, said, expected) => {
  expect(titleOpening(proposal(id), said)).toBe(expected);
});

test.each([
  ['A01', 'A##'],
  ['BB-04', 'BB-##'],
  ['A01B', 'A##'],
  ['A01b', 'A##b'],
  ['AB', 'AB'],
  ['A1-2', 'A#-#'],
])('the form of %s is %s', (id, expected) => {
  expect(formOf(id)).toBe(expected);
});

test('listed proposals are counted by form', () => {
  expect([index.ofForm('A##'), index.ofForm('BB-##'), index.ofForm('C##')]).toEqual([3, 1, 0]);
});
