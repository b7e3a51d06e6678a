import type { WrittenWords } from '../written-words';

export const written: WrittenWords = {
  carryRows: {
    carriedIn: 'Overført fra året før',
    adjustedTarget: 'Reduktionsmål inkl. overført',
    outstanding: 'Netto-udestående inkl. overført',
    released: 'Frigivet ud over målet',
  },
  findingsSheet: {
    headers: {
      severity: 'Alvor',
      check: 'Tjek',
      sheet: 'Ark',
      cell: 'Celle',
      message: 'Hvad, hvorfor og hvad nu',
      kroner: 'Beløb (kr.)',
      status: 'Status',
      reason: 'Begrundelse',
      name: 'Navn',
      date: 'Dato',
      key: 'Kendetegn',
      fingerprint: 'Tal ved accept',
    },
    lines: ({ version, time, found, accepted, coverage: { figures, checked, understood, notUnderstood } }) => [
      'Katalogtjek: fund',
      `Tjekket ${time} med version ${version}. ${found} fund${accepted > 0 ? `, heraf ${accepted} accepteret` : ''}.`,
      `Af ${figures} tal er ${checked} holdt op mod andre, ${understood} forstået uden noget at holde dem op imod og ${notUnderstood} ikke forstået.`,
      'Skriv en begrundelse ud for et fund for at acceptere det. Ændrer tallene sig siden, er fundet åbent igen. Arket skrives om ved næste tjek; begrundelser bliver stående.',
    ],
    statuses: {
      open: 'Åben',
      accepted: 'Accepteret',
      changed: 'Åben igen: tallene er ændret',
      gone: 'Forekommer ikke længere',
    },
  },
};
