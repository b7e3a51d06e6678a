import type { GallerySheet } from './gallery-sheet';

/** Fields, prose, lists of counts, and sheets that are no part of a catalogue. */
export const NO_TABLES: readonly GallerySheet[] = [
  {
    reads: 'a price list as no part of the catalogue, and says so of each number',
    name: 'Priser',
    rows: [['Prisliste'], ['Ydelse', 'Pris', 'Moms'], ['Klipning', 250, 50], ['Vask', 100, 20]],
    kind: 'not-catalogue',
    tables: [],
    also: ({ because, notUnderstood }) => {
      expect(because.code).toBe('no-year-table');
      expect(notUnderstood.map(({ reason }) => reason)).toEqual(Array(4).fill('in-unread-sheet'));
    },
  },
  {
    reads: 'a population forecast as no part of the catalogue',
    name: 'Befolkning',
    rows: [
      ['Befolkningsprognose', 2024, 2025, 2026],
      ['0-5 år', 3000, 2950, 2900],
      ['6-16 år', 6000, 6010, 6020],
    ],
    kind: 'not-catalogue',
    also: ({ because }) => expect(because.code).toBe('no-catalogue-rows'),
  },
  {
    reads: 'an empty sheet as empty',
    rows: [],
    kind: 'not-catalogue',
    also: ({ because }) => expect(because.code).toBe('empty'),
  },
  {
    reads: "the add-in's own sheets as its own",
    name: 'Katalogtjek',
    rows: [['Fund'], ['HA02', 1500]],
    kind: 'own',
    also: ({ notUnderstood }) => expect(notUnderstood).toEqual([]),
  },
  {
    reads: 'prose under headings as a narrative',
    rows: [
      ['Strategi for voksenområdet'],
      [],
      ['Baggrund'],
      [
        'Udgifterne er steget med 12,5 mio. kr. fra 2019 til 2021, og målet er at nedbringe dem igen. Det sker over fire år og i tre spor, som beskrives her.',
      ],
      [],
      ['2. Indsatser'],
      ['Følgende indsatser er sat i gang:'],
      ['- Tættere opfølgning på 40 sager'],
      ['- Egne tilbud i stedet for købte'],
      ['3 borgere er hjemtaget i 2021.'],
    ],
    kind: 'narrative',
    tables: [],
    also: ({ headings, paragraphs, title }) => {
      expect(title?.text).toBe('Strategi for voksenområdet');
      expect(headings.map(({ text }) => text)).toEqual(['Strategi for voksenområdet', 'Baggrund', '2. Indsatser']);
      expect(paragraphs.map(({ form, heading }) => [form, heading])).toEqual([
        ['paragraph', 'Baggrund'],
        ['paragraph', '2. Indsatser'],
        ['enumeration', '2. Indsatser'],
        ['enumeration', '2. Indsatser'],
        ['enumeration', '2. Indsatser'],
      ]);
    },
  },
  {
    reads: 'a case whose fields hold label and value in one cell',
    rows: [
      ['Forslagets titel: K12 - Kortere åbningstid'],
      ['Forvaltning: Kultur og Fritid'],
      [],
      ['1.000 kr.', 2025, 2026],
      ['Besparelse', -80, -80],
      ['Netto', -80, -80],
    ],
    kind: 'business-case',
    also: ({ fields, title, because }) => {
      expect(because.code).toBe('case-title-field');
      expect(title?.text).toBe('K12 - Kortere åbningstid');
      expect(fields.map(({ role, value }) => [role, value?.text])).toEqual([
        ['title', 'K12 - Kortere åbningstid'],
        ['administration', 'Kultur og Fritid'],
      ]);
    },
  },
  {
    reads: 'a case that is known by its table alone',
    rows: [
      ['K12 - Kortere åbningstid'],
      [],
      ['Økonomi:'],
      ['(1.000 kr.)', 2025, 2026],
      ['Besparelse', -80, -80],
      ['Merudgift', 10, 0],
      ['Nettobesparelse', -70, -80],
      [],
      ['Beskrivelse:'],
      ['Biblioteket lukker en time tidligere hver dag, og det giver færre timer med betjening.'],
    ],
    kind: 'business-case',
    tables: [{ role: 'economy', caption: 'Økonomi:' }],
    also: ({ title, paragraphs }) => {
      expect(title?.text).toBe('K12 - Kortere åbningstid');
      expect(paragraphs.map(({ heading }) => heading)).toEqual(['Beskrivelse:']);
    },
  },
  {
    reads: 'lists of counts, with and without a heading',
    rows: [
      ['Opfølgning'],
      [
        'Området har fået megen opmærksomhed i løbet af året, og alle tilbud er nu samlet ét sted i organisationen, så borgerne oplever sammenhæng i hjælpen.',
      ],
      ['Der følges op hvert kvartal, og næste opfølgning ligger i september. Her er status på bevillingerne.'],
      ['Opfølgningen viser, at færre borgere får støtte, og at støtten er af kortere varighed end før omlægningen.'],
      [],
      ['timeinterval', 'antal'],
      ['Let', 3],
      ['moderat', 14],
      [],
      ['Antal borgere', 33],
    ],
    also: ({ countTables }) => {
      expect(
        countTables.map(({ caption, rows }) => [caption?.text ?? null, rows.map(({ figure }) => figure.value)]),
      ).toEqual([
        ['timeinterval', [3, 14]],
        [null, [33]],
      ]);
    },
  },
  {
    reads: 'notes below a table as prose',
    rows: [
      ['1.000 kr.', 2025, 2026],
      ['A1 - Lys', -10, -10],
      ['I alt', -10, -10],
      ['Beløbene er alene et skøn ud fra forbruget i 2024; mere præcise tal forudsætter målinger.'],
      ['1: Reduktionen forudsætter nye pærer'],
    ],
    tables: [{ rows: ['item: A1', 'total: I alt'] }],
    also: ({ paragraphs }) => expect(paragraphs.map(({ form }) => form)).toEqual(['paragraph', 'enumeration']),
  },
];
