import type { ExplainWords } from '../explain-words';
import { figureSayer } from '../say-figures';

const say = figureSayer('da', 'og');
const SIGN_REASONS = {
  'net-row': 'nettorækken',
  'savings-rows': 'besparelsesrækkerne',
  targets: 'målene',
  overview: 'oversigten',
  schema: 'Katalogskema',
} as const;

/** One cell, or the first and the last. */
function from(cells: readonly string[], to: string): string {
  const [first = '', ...others] = cells;
  const last = others.at(-1);
  return last === undefined ? first : `${first} ${to} ${last}`;
}

export const explain: ExplainWords = {
  kinds: {
    overview: 'oversigt',
    'group-table': 'gruppetabel',
    'business-case': 'forslag',
    'action-plan': 'handleplan',
    'recovery-plan': 'genopretningsplan',
    narrative: 'tekst',
    schema: 'Katalogskema',
    own: 'Katalogtjeks eget ark',
    'not-catalogue': 'ikke en del af kataloget',
  },
  kindReasons: {
    'case-title-field': 'det bærer et forslags titel',
    'case-economy-table': 'det har en tabel over et forslags økonomi',
    'proposal-rows': 'det har tabeller med forslag i rækkerne',
    'proposal-rows-one-group': 'det har én gruppes forslag i rækkerne',
    'plan-rows': 'det har en tabel over en plans indsatser',
    'target-and-outstanding-rows': 'det har mål og det, der udestår, i samme tabel',
    'prose-only': 'det har kun tekst',
    'prose-beside-tables': 'det har mest tekst, og dets tabeller handler ikke om forslag',
    'named-by-schema': 'navnet siger det',
    'own-sheet': 'Katalogtjek har skrevet det',
    'no-year-table': 'det har hverken tabeller med år eller sammenhængende tekst',
    'no-catalogue-rows': 'dets tabeller har hverken forslag, indsatser eller et forslags økonomi',
    empty: 'det er tomt',
  },
  tableRoles: {
    economy: 'samlet økonomi',
    'permanent-changes': 'varige ændringer',
    investments: 'investeringer',
    proposals: 'forslag',
    'grand-total': 'samlet total',
    'action-plan': 'handleplan',
    'recovery-plan': 'genopretningsplan',
    other: 'anden tabel',
  },
  rowRoles: {
    item: 'post',
    'sub-item': 'underpost',
    section: 'afsnit',
    subtotal: 'delsum',
    total: 'total',
    net: 'netto',
    target: 'mål',
    achieved: 'opnået',
    unallocated: 'ufordelt',
    outstanding: 'udestår',
    carried: 'overført',
    payback: 'tilbagebetaling',
    memo: 'tæller ikke',
  },
  rowStatuses: { active: '', announced: 'på vej', confidential: 'fortrolig', withdrawn: 'udgået' },
  sections: {
    permanent: 'varige ændringer',
    implementation: 'implementering',
    investment: 'investering',
    derived: 'afledt',
  },
  controlAreas: {
    service: 'service',
    investment: 'anlæg',
    transfers: 'overførsler',
    outside: 'uden for service/anlæg',
  },
  states: { checked: 'tjekket', understood: 'forstået', 'not-understood': 'ikke forstået' },
  understood: {
    'no-counterpart': 'har intet modstykke',
    'unit-unknown': 'enheden er ukendt',
    'blank-total': 'totalen er tom',
    'base-not-stated': 'grundlaget for procenten er ikke nævnt',
    confidential: 'fortroligt',
    related: 'hører sammen med et andet tal i sætningen',
    'other-proposal': 'gælder et andet forslag',
    'other-organisation': 'gælder en anden part',
    'other-plan': 'gælder en anden plan',
    background: 'baggrund',
    history: 'historie',
    legal: 'lovgivning',
    indicator: 'måltal for opfølgning',
    effect: 'et beløb fra forslaget selv, som kun står her',
    base: 'det, en besparelse tages af: budget eller udgift',
    share: 'en procent uden modstykke',
    price: 'en pris pr. stk. eller pr. tid',
    extent: 'hvor mange det gælder, nævnt kun her',
    'service-level': 'timer, varighed eller ventetid',
    target: 'et mål',
    structure: 'dele af teksten selv',
    date: 'et år',
    'nothing-to-compare': 'intet at holde det op mod',
  },
  notUnderstood: {
    'outside-tables': 'står uden for tabellerne',
    'ambiguous-text': 'kan læses på to måder',
    'no-year-column': 'står i en kolonne uden år',
    'error-value': 'er en fejlværdi',
    'in-unread-sheet': 'står på et ark, der ikke er en del af kataloget',
  },
  sign: (saving, because) =>
    `besparelser står som ${saving === 'negative' ? 'negative' : 'positive'} tal (vist af ${SIGN_REASONS[because]})`,
  noSign: 'intet viser, hvilket fortegn en besparelse har',
  unit: (unit, from) => `enhed ${unit} (${from})`,
  unitLearned: {
    cases: (unit) => `enhed ${unit}, fordi forslagene passer med deres egne ark i den`,
    workbook: (unit) => `enhed ${unit}, fordi alle overskrifter i mappen bruger den`,
  },
  noUnit: 'ingen enhed, så beløbene holdes ikke op mod andre tabeller',
  priceLevel: (year) => `${year}-priser`,
  years: say.years,
  group: (name) => `gruppe ”${name}”`,
  payback: (words, cell) => `tilbagebetaling ”${words}” (${cell})`,
  followUp: (cells) => `opfølgning i ${from(cells, 'til')}`,
  hidden: 'skjult',
  sums: (places, direction) => `summen af ${direction === 'down' ? 'kolonne' : 'række'} ${say.list(places)}`,
  hiddenParts: (rows, columns) =>
    `${say.list([...(rows > 0 ? [rows === 1 ? 'en skjult række' : `${rows} skjulte rækker`] : []), ...(columns > 0 ? [columns === 1 ? 'en skjult kolonne' : `${columns} skjulte kolonner`] : [])])} er læst med`,
  paragraphs: (count) => `${count} afsnit tekst`,
  figures: ({ checked, understood, notUnderstood }) =>
    `${checked} tal tjekket, ${understood} forstået uden modstykke${notUnderstood > 0 ? `, ${notUnderstood} ikke forstået` : ''}`,
};
