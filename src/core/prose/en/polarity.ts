import type { CueWords } from '../language';
import type { Polarity } from '../prose-figure';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Words that tell a saving, a cost or an income. */
export const POLARITY: readonly (readonly [Polarity, CueWords])[] = [
  ['income', { words: words('income revenue receipts fees grant'), stems: ['income', 'revenue'] }],
  ['saving', { words: words('fewer lower cheaper fall falls fell drop dropped cut release'), stems: ['sav', 'reduc', 'efficienc', 'decreas'] }],
  ['cost', { words: words('fund spend spent spending pay paid needs budget'), stems: ['cost', 'invest', 'expend', 'spend', 'payment', 'pressure'] }],
];
