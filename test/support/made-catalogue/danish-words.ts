import type { ProposalWords } from './proposal';

/** Thousands as Danish prose says them: `1,5 mio. kr.`, with no more decimals than the figure needs. */
export function mio(thousands: number): string {
  return `${String(Math.abs(thousands) / 1000).replace('.', ',')} mio. kr.`;
}

/** Thousands with a point between groups, as a text: `-1.500`. */
export function thousands(amount: number): string {
  return String(amount).replace(/\B(?=(\d{3})+$)/g, '.');
}

export const danishProposals: ProposalWords = {
  actions: [
    'Omlægning af',
    'Tilpasning af',
    'Samling af',
    'Digital støtte til',
    'Udbud af',
    'Ny styring af',
    'Lokal drift af',
  ],
  areas: [
    ...['hjemmepleje', 'genoptræning', 'skolekørsel', 'rengøring', 'vejvedligehold', 'dagtilbud', 'biblioteksdrift'],
    ...['socialpædagogisk støtte', 'tandpleje', 'madservice', 'sygepleje', 'jobrådgivning', 'ungdomsskole'],
  ],
  places: [
    ...['i Nordbyen', 'i Sydbyen', 'i oplandet', 'på havnen', 'i midtbyen', 'på tværs af centre', 'i landdistrikterne'],
    ...['for unge', 'for ældre', 'for familier', 'i weekender'],
  ],
  savings: ['Færre driftsudgifter', 'Lavere indkøbspriser', 'Færre vikartimer'],
  reinvestment: 'Reinvestering i kompetencer',
  implementation: 'Projektledelse',
  investment: 'Ombygning',
  title: (action, area, place) => `${action} ${area} ${place}`,
};
