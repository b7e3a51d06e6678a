import { CLASSES as DANISH } from '../../../src/core/prose/da/classes';
import { PARTY_CLASSES as DANISH_PARTIES } from '../../../src/core/prose/da/parties';
import { CLASSES as ENGLISH } from '../../../src/core/prose/en/classes';
import { PARTY_CLASSES as ENGLISH_PARTIES } from '../../../src/core/prose/en/parties';
import { readProse } from '../../../src/core/prose/read-prose';
import { CELL } from './reading';

/** Whose the amounts of a sentence are, in the text of a proposal. */
function owners(text: string, { proposal = 'A01', organisations = [] as string[] } = {}): string[] {
  const { figures } = readProse({ cell: CELL, text, heading: null, proposal, organisations });
  return figures.flatMap(({ kind, owner }) => (kind === 'amount' ? [owner] : []));
}

describe('an amount that another party saves', () => {
  it.each([
    'Staten sparer 0,4 mio. kr. årligt.',
    'Regionen sparer samtidig 0,4 mio. kr. årligt.',
    'KL sparer 0,4 mio. kr.',
    'Virksomhederne sparer 0,4 mio. kr. årligt.',
    'Borgerne sparer i gennemsnit 0,4 mio. kr. årligt.',
    'Leverandøren sparer 0,4 mio. kr. årligt på kørslen.',
    'Husstandene forventes at spare 0,4 mio. kr. årligt.',
    'Staten får en besparelse på 0,4 mio. kr. årligt.',
    'Dermed opnår staten en mindreudgift på 0,4 mio. kr.',
    'Samtidig sparer staten 0,4 mio. kr. årligt.',
    'Forslaget giver staten en besparelse på 0,4 mio. kr.',
    'Statens besparelse udgør 0,4 mio. kr. årligt.',
    'Regionens udgifter falder med 0,4 mio. kr. årligt.',
    'Besparelsen for staten er 0,4 mio. kr. årligt.',
    'En besparelse på 0,4 mio. kr. årligt tilfalder staten.',
    'Forslaget sparer 0,4 mio. kr. om året for regionen.',
    'The State saves DKK 0.4 million a year.',
    'The region will save DKK 0.4 million a year.',
    'Households are expected to save DKK 0.4 million a year.',
    'The proposal gives the State a saving of DKK 0.4 million a year.',
    'The supplier’s saving is DKK 0.4 million a year.',
  ])('is theirs: %s', (text) => {
    expect(owners(text)).toEqual(['other-organisation']);
  });

  it.each([
    'Forslaget sparer 0,4 mio. kr. årligt.',
    'Forvaltningen sparer 0,4 mio. kr. årligt.',
    'Kommunen sparer 0,4 mio. kr. årligt.',
    'KL vurderer, at forslaget sparer 0,4 mio. kr. årligt.',
    'Leverandøren giver en rabat, og kommunen sparer 0,4 mio. kr. årligt.',
    'Leverandørens pris falder med 0,4 mio. kr. årligt.',
    'Udgiften til leverandører falder med 0,4 mio. kr. årligt.',
    'Staten overtager udgiften, hvilket sparer 0,4 mio. kr. årligt.',
    'Når borgerne sparer en tur, spares 0,4 mio. kr. på kørsel.',
    'Besparelsen for borgere over 65 år er 0,4 mio. kr. årligt.',
    'Der spares 0,4 mio. kr. til virksomheder, som staten støtter.',
    'The council saves DKK 0.4 million a year.',
    'The government expects that the proposal saves DKK 0.4 million a year.',
  ])('is not taken from the proposal where they are only mentioned: %s', (text) => {
    expect(owners(text)).toEqual(['proposal']);
  });

  it('ends where the sentence goes on with the proposal', () => {
    expect(owners('Staten sparer 1,0 mio. kr., og kommunen sparer 0,4 mio. kr. årligt.')).toEqual([
      'other-organisation',
      'proposal',
    ]);
    expect(owners('Staten sparer 0,4 mio. kr. i 2026 og 0,6 mio. kr. i 2027.')).toEqual([
      'other-organisation',
      'other-organisation',
    ]);
  });

  it('is the proposal’s own in a region’s catalogue', () => {
    const text = 'Regionen sparer 0,4 mio. kr. årligt.';
    expect(owners(text, { organisations: ['Region Sund'] })).toEqual(['proposal']);
    expect(owners(text, { organisations: ['Søby Kommune'] })).toEqual(['other-organisation']);
  });
});

describe('an amount that another proposal saves', () => {
  it.each([
    'Forslag A02 sparer 0,4 mio. kr. årligt.',
    'A02 giver en besparelse på 0,4 mio. kr. årligt.',
    'Besparelsen i B11 er 0,4 mio. kr. årligt.',
    'Forslag FB2 sparer 0,4 mio. kr. årligt.',
    'Proposal A02 saves DKK 0.4 million a year.',
  ])('is that proposal’s: %s', (text) => {
    expect(owners(text)).toEqual(['other-proposal']);
  });

  it.each([
    'Forslag A01 sparer 0,4 mio. kr. årligt.',
    'A01 giver en besparelse på 0,4 mio. kr. årligt.',
    'Proposal A01 saves DKK 0.4 million a year.',
    'Indkøb af A4-papir falder med 0,4 mio. kr. årligt.',
    'Efter COVID-19 falder udgiften med 0,4 mio. kr. årligt.',
  ])('is the proposal’s own where it is named itself, or no other is: %s', (text) => {
    expect(owners(text)).toEqual(['proposal']);
  });

  it('ends where the proposal itself is named', () => {
    expect(owners('A02 koster 1,0 mio. kr., mens A01 sparer 0,4 mio. kr. årligt.')).toEqual([
      'other-proposal',
      'proposal',
    ]);
  });

  it('is known by IDs with a space, too', () => {
    const inCase = { proposal: 'SSU-10' };
    expect(owners('SSU 11 sparer 0,4 mio. kr. årligt.', inCase)).toEqual(['other-proposal']);
    expect(owners('SSU 10 sparer 0,4 mio. kr. årligt.', inCase)).toEqual(['proposal']);
    expect(owners('Forslaget sparer DKK 0,4 mio. årligt.', { proposal: 'DKK-10' })).toEqual(['proposal']);
  });

  it('is nobody else’s where no proposal’s text is read', () => {
    const { figures } = readProse({ cell: CELL, text: 'Forslag A02 sparer 0,4 mio. kr.', heading: null });
    expect(figures.at(-1)?.owner).toBe('proposal');
  });
});

it.each([
  ['Danish', DANISH, DANISH_PARTIES],
  ['English', ENGLISH, ENGLISH_PARTIES],
])('%s words of other parties take no other class of words away', (_, classes, parties) => {
  expect(Object.keys(parties).filter((name) => name in classes)).toEqual([]);
});
