import { statementFor } from '../../../src/core/checks/carry-over-statement';
import type { CheckContext } from '../../../src/core/checks/check-context';
import type { SheetKind, SheetReading } from '../../../src/core/reading/sheet-reading';
import { cellAt } from '../../../src/core/workbook/cell-ref';

const sheet = (name: string, ...texts: readonly string[]): SheetReading =>
  ({ name, paragraphs: texts.map((text, row) => ({ cell: cellAt(name, row, 0), text })) }) as unknown as SheetReading;
const context = (others: Partial<Record<SheetKind, readonly SheetReading[]>> = {}): CheckContext =>
  ({ sheetsOf: (kind: SheetKind) => others[kind] ?? [] }) as unknown as CheckContext;

const SAYS = 'Det manglende overføres til næste års mål.';

test.each([
  SAYS,
  'Resten lægges oven i det følgende års krav.',
  'Restbeløbet videreføres til efterfølgende år.',
  'Det som mangler lagt til kommende års mål.',
  'Underskuddet rulles ind i næste år.',
  'Det som saknas överförs til nästa års mål.',
  'Any shortfall is carried forward to the next year.',
  'Any shortfall is rolled into the following year’s requirement.',
  'What is missing is added to the subsequent target.',
])('%j says that what a year misses is carried over', (text) => {
  expect(statementFor(sheet('Plan', text), context())).toEqual({ cell: cellAt('Plan', 0, 0), text });
});

test.each([
  'Det manglende overføres ikke til næste års mål.',
  'Any shortfall is not carried to the next year.',
  'Any shortfall will never be added to the next year’s target.',
  'Manglende beløb videreføres ikke til næste år.',
  'Det som saknas överförs inte till nästa års mål.',
  'Det som saknas ska inte överföras till nästa års mål.',
  'Det manglende overføres til næste afsnit.',
  'Det manglende overføres til målet.',
  'Målet for næste år er højere.',
  'Beløbet overføres. Næste år er målet højere.',
])('%j does not', (text) => {
  expect(statementFor(sheet('Plan', text), context())).toBeNull();
});

test('of a text the sentence is told, without what stands around it', () => {
  const text = `Planen er stram.  ${SAYS}  Den holder.`;
  expect(statementFor(sheet('Plan', 'Intet her.', text), context())).toEqual({
    cell: cellAt('Plan', 1, 0),
    text: SAYS,
  });
});

test('the plan’s own words come first, then other plans’, then other texts’', () => {
  const [own, plan, story] = [sheet('Plan', SAYS), sheet('Anden plan', SAYS), sheet('Tekst', SAYS)];
  const all = context({ 'recovery-plan': [plan], narrative: [story] });
  const from = (one: SheetReading, where: CheckContext): string | undefined => statementFor(one, where)?.cell.sheet;
  expect(from(own, all)).toBe('Plan');
  expect(from(sheet('Plan', 'Intet.'), all)).toBe('Anden plan');
  expect(from(sheet('Plan'), context({ narrative: [story] }))).toBe('Tekst');
  expect(from(sheet('Plan'), context({ overview: [story] }))).toBeUndefined();
});
