import { checkSnapshot } from '../../../src/app/check-workbook';
import { formatAddress, parseAddress } from '../../../src/core/workbook/cell-ref';
import type { CellValue, SheetSnapshot, Snapshot } from '../../../src/core/workbook/snapshot';
import { factsSnapshot } from '../../support/facts';

/** What a controller would correct in each example: a cell and what should stand there, or cells to put a value in. */
type Corrections = Readonly<Record<string, readonly CellValue[]>>;

const COPENHAGEN: Corrections = {
  // The group's investment row left its own sub-row out, in the overview and in the copy.
  'Oversigt!D57': [3500],
  "'Gruppe TV'!D11": [3500],
  // One title in three places.
  "'Gruppe UD'!B5": ['Øget effekt af forebyggende indsats mod udsættelser'],
  'UD02!B3': ['UD02 – Øget effekt af forebyggende indsats mod udsættelser'],
  // The group's sheet gets the proposal that only the overview had.
  "'Gruppe UD'!A6": [
    'UD03',
    'Bedre kapacitetsudnyttelse af botilbudspladser på udsatteområdet*',
    0,
    0,
    -800,
    -800,
    -800,
  ],
  "'Gruppe UD'!A7": [null, 'Investeringsbehov fra investeringspuljer', 0, 0, 0, 0, 0],
  "'Gruppe UD'!A8": [null, 'Nettoeffektivisering', 0, -200, -1000, -1000, -1000],
  // The same people counted once.
  'BU04!A52': ['Uddannelse af de 6 specialiserede medarbejdere/sagsbehandlere på myndighedsområdet'],
  'BU05!A31': [
    'B) Psykologhusets styringsmodel ændres, så rammen fremover følger efterspørgslen, dvs. køb/salg af psykologydelser. Læses sammen med forslaget BU03 om Digital tilbudsvifte og ændret styringsmodel på området for udsatte børn og unge.',
  ],
  // The text says what the tables say: the gross share, and the net amount without a share of its own.
  'HA02!A32': [
    'Af den samlede ramme (beskyttet beskæftigelse samt aktivitets- og samværstilbud) ventes omlægningen at spare 2,2 %, svarende til 2,7 mio. kr. årligt; efter reinvestering er besparelsen 1,5 mio. kr. årligt.',
  ],
  'HA02!A37': ['Tilpasninger på løn og drift, fratruket reinvestering på 1,2 mio. kr.'],
  'TV03!A9': ['1000 kr. 2017 p/l'],
  'TV03!B47': ['1000 kr. (2017 p/l.)'],
  'TV03!B54': ['1000 kr. (2017 p/l.)'],
  'TV03!B49': [-500],
  'TV03!B50': [-500],
  'TV03!B51': [-1000],
  'TV07!C18': [-5000, -5500, -5500, -5500],
};

const BALLERUP: Corrections = {
  'Oversigt!A8': [
    'SSU-13 - Stillingtagen til nye service, - og kvalitetsniveauer på det specialiserede voksenområde i Social- og Sundhedsudvalget',
  ],
  "'SSU-10'!A9": ['(mio. kr.)'],
  "'SSU-12'!A9": ['(mio. kr.)'],
  "'SSU-13'!A9": ['(mio. kr.)'],
  "'SSU-12'!A1": ['SSU-12 - Yderligere mål for hjemtagelse fra midlertidig botilbud fra 2023'],
  'Oversigt!A7': ['SSU-12 - Yderligere mål for hjemtagelse fra midlertidig botilbud fra 2023'],
};

const RECOVERY: Corrections = { 'Økonomioversigt!D18': [-3440, -8160] };

/** The workbook with each correction written from its cell to the right; rows below the used range are added. */
function corrected(snapshot: Snapshot, corrections: Corrections): Snapshot {
  const edits = Object.entries(corrections).map(([address, values]) => ({ cell: parseAddress(address), values }));
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) =>
      edits
        .filter(({ cell }) => cell.sheet === sheet.name)
        .reduce((made, { cell, values }) => written(made, cell.top, cell.left, values), sheet),
    ),
  };
}

function written(sheet: SheetSnapshot, row: number, column: number, values: readonly CellValue[]): SheetSnapshot {
  const width = sheet.values[0]?.length ?? 0;
  const grid = <T>(old: readonly (readonly T[])[], blank: T, at: (value: CellValue, old: T) => T): T[][] =>
    Array.from({ length: Math.max(old.length, row + 1) }, (_, y) =>
      Array.from({ length: width }, (__, x) => {
        const now = old[y]?.[x] ?? blank;
        return y === row && x >= column && x < column + values.length ? at(values[x - column] ?? null, now) : now;
      }),
    );
  return {
    ...sheet,
    values: grid<CellValue>(sheet.values, null, (value) => value),
    formulas: grid<string | null>(sheet.formulas, null, () => null),
    numberFormats: grid<string>(sheet.numberFormats, 'General', (value, old) =>
      typeof value === 'number' ? '#,##0' : old,
    ),
  };
}

async function alarmsIn(snapshot: Snapshot): Promise<string[]> {
  const answer = await checkSnapshot(snapshot);
  if (!answer.ok) throw new Error(answer.trouble);
  return answer.value.findings
    .filter(({ severity }) => severity !== 'info')
    .map(({ code, cells }) => `${code} ${cells[0] ? formatAddress(cells[0]) : ''}`);
}

test.each([
  ['copenhagen-2017', COPENHAGEN],
  ['ballerup-2019', BALLERUP],
  ['recovery-2021', RECOVERY],
  ['followup-2019', {}],
  ['strategy-2018', {}],
])('with its real errors corrected, %s is silent', async (name, corrections) => {
  expect(await alarmsIn(corrected(factsSnapshot(name), corrections))).toEqual([]);
});

test.each(
  Object.entries({ 'copenhagen-2017': COPENHAGEN, 'ballerup-2019': BALLERUP, 'recovery-2021': RECOVERY }).map(
    ([name, corrections]) => [name, corrections] as const,
  ),
)('without the corrections, %s is not', async (name) => {
  expect(await alarmsIn(factsSnapshot(name))).not.toEqual([]);
});
