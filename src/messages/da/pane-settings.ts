import type { SettingsWords } from '../pane-settings-words';

const count = (value: number): string => new Intl.NumberFormat('da-DK').format(value);
const listed = (parts: readonly string[]): string => new Intl.ListFormat('da-DK').format(parts);

export const settings: SettingsWords = {
  heading: 'Opsætning',
  language: 'Sprog',
  live: {
    label: 'Tjek løbende',
    hint: 'Når noget ændres i projektmappen, tjekkes det, ændringen rører.',
  },
  marks: {
    label: 'Markér fund i arkene',
    hint: 'Cellerne får en gul baggrund, så længe kontakten er slået til. Dine egne formater røres ikke.',
  },
  checks: {
    heading: 'Tjek',
    on: (on, all) => `${count(on)} af ${count(all)} tjek er slået til`,
    all: 'Sæt alle tilbage',
    hint: 'Vælg, hvor alvorligt et tjeks fund tæller hos jer, eller slå det fra.',
    usual: (severity) => `Som normalt (${severity.toLowerCase()})`,
    off: 'Slået fra',
  },
  insert: {
    heading: 'Sæt ind',
    hint: 'Nye ark følger katalogets egne år, enheder og fortegn.',
    newCase: 'Nyt forslag',
    newPlan: 'Ny genopretningsplan',
    findings: 'Ark med fundene',
    schema: 'Ark til egne ord (Katalogskema)',
    example: 'Eksempel',
    removeExample: 'Fjern eksempel',
  },
  share: {
    heading: 'Før projektmappen deles',
    freeze: 'Frys funktioner …',
    freezeHint: 'Erstatter Katalogtjeks funktioner med deres værdier til kolleger uden Katalogtjek.',
    freezeWhat: (cells) =>
      cells === 1
        ? '1 funktion bliver til den værdi, den viser:'
        : `${count(cells)} funktioner bliver til de værdier, de viser:`,
    nothingToFreeze: 'Ingen celler bruger Katalogtjeks funktioner.',
    confirmFreeze: 'Frys',
    remove: 'Fjern alle spor …',
    removeHint: 'Fjerner Katalogtjeks ark, funktioner og markeringer fra projektmappen.',
    removeWhat: ({ sheets, functions, journals }) => [
      ...(sheets.length === 0
        ? []
        : [
            sheets.length === 1
              ? `Arket ${listed(sheets)} slettes med de accepterede fund på det.`
              : `Arkene ${listed(sheets)} slettes med de accepterede fund på dem.`,
          ]),
      ...(functions === 0
        ? []
        : [
            functions === 1
              ? '1 funktion bliver til sin værdi.'
              : `${count(functions)} funktioner bliver til deres værdier.`,
          ]),
      ...(journals === 0
        ? []
        : [
            journals === 1
              ? '1 tidligere skrivning kan ikke længere fortrydes.'
              : `${count(journals)} tidligere skrivninger kan ikke længere fortrydes.`,
          ]),
    ],
    nothingToRemove: 'Projektmappen har ingen ark, funktioner eller skrivninger fra Katalogtjek.',
    confirmRemove: 'Fjern',
    left: {
      spilled: 'fylder flere celler og må erstattes i hånden',
      'error-value': 'viser en fejlværdi og må rettes først',
    },
    more: (cells) => `og ${count(cells)} til`,
  },
  about: {
    heading: 'Om',
    version: (version) => `Katalogtjek ${version}`,
    privacy:
      'Alt regnes ud på din egen maskine. Intet fra projektmappen sendes nogen steder hen, og der gemmes kun dine valg her og det, du selv skriver i arkene.',
  },
};
