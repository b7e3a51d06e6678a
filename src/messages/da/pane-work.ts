import type { AcceptWords, FixWords, LiveWords, NavWords, WroteWords } from '../pane-work-words';

const count = (value: number): string => new Intl.NumberFormat('da-DK').format(value);

/** `2026-11-22` as one would say it; what somebody typed in another form stands as typed. */
function day(date: string): string {
  if (!/^\d{4}-\d\d-\d\d$/.test(date)) return date;
  return new Intl.DateTimeFormat('da-DK', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date));
}

const by = (name: string, date: string): string =>
  `${name === '' ? '' : ` af ${name}`}${date === '' ? '' : ` den ${day(date)}`}`;

export const nav: NavWords = {
  label: 'Sider',
  more: 'Flere sider',
  pages: {
    findings: 'Tjek',
    totals: 'Totaler',
    overview: 'Overblik',
    sheets: 'Sådan læste jeg arket',
    compare: 'Sammenlign',
    settings: 'Opsætning',
  },
};

export const accept: AcceptWords = {
  accept: 'Acceptér …',
  heading: 'Acceptér fundet',
  reason: 'Begrundelse',
  reasonMissing: 'Skriv, hvorfor fundet kan accepteres.',
  name: 'Navn',
  hint: 'Begrundelsen skrives på arket Katalogtjek og følger projektmappen. Ændrer tallene sig, åbner fundet igen.',
  save: 'Acceptér',
  withdraw: 'Åbn fundet igen',
  accepted: (name, date) => `Accepteret${by(name, date)}`,
  changed: (name, date) => `Blev accepteret${by(name, date)}, men tallene er ændret siden`,
  switchOff: (check) => `Slå tjekket ”${check}” fra`,
};

const cellCount = (cells: number): string => `${count(cells)} ${cells === 1 ? 'celle' : 'celler'}`;

export const fix: FixWords = {
  heading: 'Ret celler',
  fix: 'Ret …',
  total: 'Skriv totalen …',
  hint: 'Intet skrives, før du trykker. Bagefter kan det fortrydes.',
  write: (cells) => `Ret ${cellCount(cells)}`,
  more: (cells) => `Vis ${count(cells)} mere`,
};

export const live: LiveWords = {
  paused: 'Ikke opdateret: Projektmappen er ændret siden tjekket.',
  failed: 'Ikke opdateret: Den seneste ændring kunne ikke læses.',
  off: 'Løbende tjek er slået fra.',
};

export const wrote: WroteWords = {
  accepted: 'Fundet er accepteret.',
  withdrawn: 'Fundet er åbent igen.',
  findings: (sheet) => `Fundene står på arket ${sheet}.`,
  schema: (sheet) => `Arket ${sheet} er sat ind.`,
  newCase: (sheet) => `Forslaget ${sheet} er sat ind.`,
  noOverviewRow: 'Oversigten havde ingen tom række, så skriv selv forslaget ind i den.',
  newPlan: (sheet) => `Arket ${sheet} er sat ind.`,
  example: (sheet) => `Eksemplet er sat ind fra arket ${sheet}. Tryk Tjek katalog for at se, hvad der ikke stemmer.`,
  exampleGone: 'Eksemplet er fjernet.',
  fixed: (cells) => `${cellCount(cells)} er rettet.`,
  frozen: (cells) =>
    cells === 1 ? '1 funktion er erstattet af sin værdi.' : `${count(cells)} funktioner er erstattet af deres værdier.`,
  removed: 'Projektmappen er nu uden spor af Katalogtjek.',
  sheetUndone: 'Ændringen er fortrudt.',
  switchedOff: (check) => `Tjekket ”${check}” er slået fra. Det kan slås til igen under Opsætning.`,
  latest: (cells, time) =>
    `Senest skrevet ${new Intl.DateTimeFormat('da-DK', { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(time))}${cells === 0 ? '' : `: ${count(cells)} ${cells === 1 ? 'celle' : 'celler'}`}.`,
};
