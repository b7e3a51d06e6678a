import { percentClaims, type PercentClaim } from '../../../src/core/checks/percent-claims';
import type { SheetProse } from '../../../src/core/checks/sheet-prose';
import { around } from '../../../src/core/figures/interval';
import { KRONER } from '../../../src/core/figures/money-unit';
import type { ProseFigure, ProseReading } from '../../../src/core/prose/prose-figure';
import type { SheetReading } from '../../../src/core/reading/sheet-reading';
import { CELL, measured, reading, said } from './hand-made-prose';

type Told = Parameters<typeof said>[2];

/** "[160] kr. til løn, [2 %] af lønnen": each bracket is a figure, in order of `figures`. */
function spoken(marked: string, figures: readonly ProseFigure[], relation: Relation | null = null): ProseReading {
  const text = marked.replace(/[[\]]/g, '');
  let from = 0;
  const placed = figures.map((figure) => {
    const open = marked.indexOf('[', from);
    const close = marked.indexOf(']', open);
    from = close + 1;
    const shift = [...marked.slice(0, open)].filter((sign) => '[]'.includes(sign)).length;
    return { ...figure, start: open - shift, end: close - shift - 1 };
  });
  const made = reading(placed, relation ?? { kind: 'phase-in', members: { steps: [] } }, text);
  return relation ? made : { ...made, relations: [] };
}

type Relation = Parameters<typeof reading>[1];
const percentOf = (percent: number, amount: number | null, base: number | null, more = {}): Relation => ({
  kind: 'percent-of-base',
  members: { percent, amount, base },
  ...more,
});

const kroner = (value: number, told: Told = {}) => said('amount', value * 100, told);
const percent = (value: number, ...stems: string[]) =>
  said('percent', value, stems.length > 0 ? measured('base', ...stems) : {});
const percentOfText = (value: number, text: string, stems: readonly string[] = ['ramm']) =>
  said('percent', value, { measure: { role: 'base', text, start: 0, end: 0, stems } });
const budget = (value: number, told: Told = {}) => kroner(value, { ...measured('subject', 'budget'), ...told });

const SHEET = { fields: [] } as unknown as SheetReading;

function claims(paragraphs: readonly ProseReading[], labels: SheetProse['labels'] = [], sheet = SHEET): PercentClaim[] {
  return percentClaims(sheet, { paragraphs, labels });
}

/** Percentage, bases and amounts of each claim, in kr. */
const outline = (found: readonly PercentClaim[]) =>
  found.map(({ percent: { figure }, bases, amounts }) => [
    figure.value,
    bases.map((base) => base.figure.value / 100),
    amounts.map((amount) => amount.figure.value / 100),
  ]);

describe('a percentage said to make an amount', () => {
  const three = [percent(2), budget(400), kroner(8)];

  it('stands with its base and its amount', () => {
    const [claim] = claims([spoken('[2] % af [400] kr., svarende til [8] kr.', three, percentOf(0, 2, 1))]);
    expect(outline([claim!])).toEqual([[2, [400], [8]]]);
    expect(claim).toMatchObject({ sheet: SHEET, severalYears: false });
    expect(claim?.amounts[0]).toMatchObject({
      cell: null,
      words: '800',
      shown: { figure: { value: 800 }, unit: KRONER },
    });
    expect(claim?.amounts[0]?.said?.words.kind).toBe('amount');
  });

  it('may make a count, which has no unit', () => {
    const counts = [percent(2), said('count', 400), said('count', 8)];
    const [claim] = claims([spoken('[2] % af [400] borgere, [8] borgere', counts, percentOf(0, 2, 1))]);
    expect(claim?.amounts[0]?.shown).toEqual({ figure: counts[2]?.figure, unit: null });
    expect(claim?.bases).toHaveLength(1);
  });

  it('has no base of another quantity, nor its own amount', () => {
    const figures = [percent(2), said('count', 400), kroner(8)];
    expect(outline(claims([spoken('[2] % af [400] borgere, [8] kr.', figures, percentOf(0, 2, 1))]))).toEqual([
      [2, [], [8]],
    ]);
    expect(outline(claims([spoken('[2] % af [400] kr., [8] kr.', three, percentOf(0, 2, 2))]))).toEqual([[2, [], [8]]]);
  });

  it.each<[string, readonly ProseFigure[], Relation]>([
    ['without an amount', three, percentOf(0, null, 1)],
    ['that is in points', [said('percentage-points', 2), ...three.slice(1)], percentOf(0, 2, 1)],
    [
      'that is no percentage',
      [{ ...percent(2), figure: { quantity: 'count', value: 2, interval: around<'count'>(2, 0) } }, ...three.slice(1)],
      percentOf(0, 2, 1),
    ],
    ['without a figure', [{ ...percent(2), figure: null }, ...three.slice(1)], percentOf(0, 2, 1)],
    ['that was inferred', three, percentOf(0, 2, 1, { confidence: 0.8 })],
    ['of a number of things', three, percentOf(0, 2, 1, { caveat: 'counted-base' })],
    [
      'of a number of things, near money words',
      [said('percent', 2, measured('subject', 'budget')), ...three.slice(1)],
      percentOf(0, 2, 1, { caveat: 'counted-base' }),
    ],
    [
      'of a number of pupils',
      [percent(2, 'elever'), ...three.slice(1)],
      percentOf(0, 2, 1, { caveat: 'counted-base' }),
    ],
    ['in another relation', three, { kind: 'part-of', members: { part: 0, whole: 1 } }],
  ])('is no claim %s', (_, figures, relation) => {
    expect(claims([spoken('[2] % af [400] kr.: [8] kr.', figures, relation)])).toEqual([]);
  });

  it('is a claim where what is counted is money', () => {
    const figures = [percent(2, 'udgift'), ...three.slice(1)];
    const relation = percentOf(0, 2, 1, { caveat: 'counted-base' });
    expect(outline(claims([spoken('[2] % af [400] kr.: [8] kr.', figures, relation)]))).toEqual([[2, [400], [8]]]);
  });

  it.each([
    ['[2] % af [400] kr., [8] kr. over perioden', true],
    ['[2] % af [400] kr., [8] kr. over 4 år', true],
    ['[2] % af [400] kr., [8] kr. over årene', true],
    ['[2] % af [400] kr., [8] kr. i perioden', true],
    ['[2] % af [400] kr., akkumuleret [8] kr.', true],
    ['[2] % of [400], a cumulative [8]', true],
    ['[2] % af [400] kr., [8] kr. over budget', false],
    ['[2] % af [400] kr., [8] kr. årligt', false],
  ])('may be of several years: "%s"', (text, severalYears) => {
    expect(claims([spoken(text, three, percentOf(0, 2, 1))])).toMatchObject([{ severalYears }]);
  });
});

describe('what "heraf" says', () => {
  const figures = [budget(400), kroner(16), percent(4)];

  it.each(['heraf', 'deraf', 'hereof', 'of this', 'of it'])('is of what stands further back: "%s"', (word) => {
    const found = claims([spoken(`Budgettet er [400] kr. [16] kr. er [4] ${word}.`, figures, percentOf(2, null, 1))]);
    expect(outline(found)).toEqual([[4, [400], [16]]]);
  });

  it('is nothing where another word stands there', () => {
    const found = claims([
      spoken('Budgettet er [400] kr. [16] kr. er [4] % herunder.', figures, percentOf(2, null, 1)),
    ]);
    expect(found).toEqual([]);
  });

  it('is nothing where an amount is said, or no base', () => {
    expect(outline(claims([spoken('[400] kr., [16] kr. er [4] heraf', figures, percentOf(2, 1, 0))]))).toEqual([
      [4, [400], [16]],
    ]);
    expect(claims([spoken('[400] kr., [16] kr. er [4] heraf', figures, percentOf(2, null, null))])).toEqual([]);
  });
});

describe('a budget near a percentage', () => {
  const near = (text: string, base: ProseFigure, share = percent(2)) =>
    outline(claims([spoken(text, [base, share, kroner(8)], percentOf(1, 2, null))]))[0]?.[1];

  it.each<[string, ProseFigure, ProseFigure?]>([
    ['Budgettet på [400] kr. med [2] %, [8] kr.', budget(400)],
    ['The budget of [400] by about [2] %, [8] kr.', budget(400)],
    ['Budgettet på [400] kr. årligt med ca. [2] %, [8] kr.', budget(400)],
    ['Budgettet er [400] kr. Der spares [2] heraf, [8] kr.', budget(400)],
    ['De to centraler koster i dag [400] kr. Der spares [2] heraf, [8] kr.', kroner(400)],
    ['The two centres cost about [400]. They save [2] of this, [8].', kroner(400)],
    ['Budgettet er [400] kr. Der spares [2] %, [8] kr.', budget(400), percentOfText(2, 'den samlede ramme')],
    ['Budgettet er [400] kr. Der spares [2] %, [8] kr.', budget(400), percentOfText(2, 'at sænke udgiften')],
    [
      'Budgettet er [400] kr. Der spares [2] %, [8] kr.',
      budget(400, measured('subject', 'lønbudget', 'dagtilbud')),
      percentOfText(2, 'lønbudgettet', ['lønbudget']),
    ],
    ['Budgettet er på [400] kr. Det reduceres med [2] %, [8] kr.', budget(400)],
    ['Budgettet er på [400] kr. Den foreslås sænket i år med ca. [2] %, [8] kr.', budget(400)],
    ['The budget is [400]. It is proposed to reduce it by [2] %, [8].', budget(400)],
    ['The budget is [400]. This is cut by [2] %, [8].', budget(400)],
    ['Budgettet er [400] kr. Der spares [2] heraf, [8] kr.', budget(400, { sentence: -1 })],
  ])('is its base where it plainly is: "%s" (%#)', (...[text, base, share]) => {
    expect(near(text, base, share)).toEqual([400]);
  });

  it.each<[string, ProseFigure, ProseFigure?]>([
    ['Budgettet er [400] kr. Der spares [2] %, [8] kr.', budget(400)],
    ['Budgettet er [400] kr. i nord med [2] %, [8] kr.', budget(400)],
    ['Rammen er [400] kr. Der spares [2] heraf, [8] kr.', kroner(400)],
    ['Rammen er [400] borgere. Der spares [2] heraf, [8] kr.', said('count', 400, measured('subject', 'budget'))],
    ['Budgettet er [400] kr. Der spares [2] heraf, [8] kr.', budget(400, { sentence: -2 })],
    ['Budgettet er [400] kr. Der spares [2] %, [8] kr.', budget(400), percentOfText(2, 'rammen for andre', [])],
    [
      'Budgettet er [400] kr. Der spares [2] %, [8] kr.',
      budget(400, measured('subject', 'lønbudget')),
      percentOfText(2, 'lønbudgettet nord', ['lønbudget', 'nord']),
    ],
    [
      'Budgettet er [400] kr. Der spares [2] %, [8] kr.',
      budget(400, { ...measured('subject', 'budget', 'elev'), owner: 'history' }),
      percentOfText(2, 'eleverne', ['elev']),
    ],
    [
      'Budgettet er [400] kr. Der spares [2] %, [8] kr.',
      budget(400),
      said('percent', 2, { measure: { role: 'subject', text: 'lønbudget', start: 0, end: 0, stems: ['budget'] } }),
    ],
    ['Budgettet er på [400] kr. Prisen falder. Det reduceres med [2] %, [8] kr.', budget(400)],
  ])('is no base otherwise: "%s" (%#)', (...[text, base, share]) => {
    expect(near(text, base, share)).toEqual([]);
  });

  it('is no base beside a second one, nor behind the percentage', () => {
    const two = [budget(400), budget(500), percent(2), kroner(8)];
    expect(outline(claims([spoken('[400] kr. og [500] kr. med [2] %, [8] kr.', two, percentOf(2, 3, null))]))).toEqual([
      [2, [], [8]],
    ]);
    const behind = [percent(2), budget(400), kroner(8)];
    expect(outline(claims([spoken('[2] heraf af [400] kr., [8] kr.', behind, percentOf(0, 2, null))]))).toEqual([
      [2, [], [8]],
    ]);
  });

  it('is no base where it is the amount', () => {
    const figures = [budget(8), percent(2)];
    expect(outline(claims([spoken('[8] kr., med [2] heraf', figures, percentOf(1, 0, null))]))).toEqual([[2, [], [8]]]);
  });
});

describe('a base that the document states elsewhere', () => {
  const share = percentOfText(2, 'kørsel', ['kørsel']);
  const sentence = (one = share) => spoken('Der spares [2] %, [8] kr.', [one, kroner(8)], percentOf(0, 1, null));
  const stated = (told: Told, value = 400) =>
    spoken('Kørsel: [400] kr.', [kroner(value, { ...measured('subject', 'kørsel'), ...told })]);
  const basesOf = (told: Told, one = share) =>
    claims([stated(told), sentence(one)])[0]?.bases.map((base) => base.figure.value / 100);

  it.each<[string, Told]>([
    ['as its own', {}],
    ['as background', { owner: 'background' }],
    ['as about', { comparator: 'about' }],
    ['as a cost', { polarity: 'cost' }],
  ])('is its base: %s', (_, told) => {
    expect(basesOf(told)).toEqual([400]);
  });

  it.each<[string, Told]>([
    ['as history', { owner: 'history' }],
    ['as another organisation’s', { owner: 'other-organisation' }],
    ['as more than', { comparator: 'more-than' }],
    ['as a saving', { polarity: 'saving' }],
    ['as income', { polarity: 'income' }],
    ['of another thing', measured('subject', 'rengøring')],
    ['of nothing', { measure: null }],
  ])('is no base: %s', (_, told) => {
    expect(basesOf(told)).toEqual([]);
  });

  it('is no base in another year', () => {
    expect(basesOf({ period: { from: 2026, to: 2026 } })).toEqual([400]);
    expect(
      basesOf({ period: { from: 2026, to: 2026 } }, { ...share, period: { ...share.period, from: 2027, to: 2027 } }),
    ).toEqual([]);
  });

  it('is no base of what merely stands near', () => {
    expect(basesOf({}, said('percent', 2, measured('subject', 'kørsel')))).toEqual([]);
    expect(basesOf({}, percent(2))).toEqual([]);
  });

  it('may be several', () => {
    const found = claims([stated({}), stated({}, 500), sentence()]);
    expect(outline(found)).toEqual([[2, [400, 500], [8]]]);
  });

  it('is an amount', () => {
    const count = spoken('Kørsel: [400] ture', [said('count', 400, measured('subject', 'kørsel'))]);
    expect(outline(claims([count, sentence()]))).toEqual([[2, [], [8]]]);
  });

  it('is the frame in its field for a frame of no area in particular', () => {
    const field = { role: 'budget-frame', label: { cell: CELL, text: 'Ramme' }, value: { cell: CELL, text: '400' } };
    const other = { ...CELL, top: 5 };
    const elsewhere = (one: ProseReading): ProseReading => ({ ...one, source: { ...one.source, cell: other } });
    const frame = stated({ polarity: 'saving', measure: null });
    const beside = elsewhere(stated(measured('subject', 'ramm'), 500));
    const sheetWith = (fields: readonly unknown[]) => ({ fields }) as SheetReading;
    const ask = (text: string, fields: readonly unknown[]) =>
      outline(claims([frame, beside, elsewhere(sentence(percentOfText(2, text)))], [], sheetWith(fields)));
    expect(ask('den samlede ramme', [field])).toEqual([[2, [400], [8]]]);
    expect(ask('rammen for alle', [field])).toEqual([[2, [500], [8]]]);
    expect(ask('den samlede ramme', [])).toEqual([[2, [], [8]]]);
    expect(ask('rammen', [{ ...field, role: 'other' }])).toEqual([[2, [], [8]]]);
    expect(ask('rammen', [{ ...field, value: null }])).toEqual([[2, [], [8]]]);
  });
});

describe('a percentage in a row label', () => {
  const oere = (value: number) => ({ quantity: 'oere' as const, value, interval: around<'oere'>(value, 0) });
  const cell = (left: number, value: number | null) => ({
    cell: { ...CELL, left },
    figure: value === null ? null : oere(value),
  });
  const cells = [cell(1, -800), cell(2, 0), cell(3, null), cell(4, -900)];
  const label = (unit: unknown, figures: readonly unknown[] = cells) =>
    ({
      table: { unit: unit && { unit } },
      row: { cells: figures, label: { cell: CELL, text: '2 % af kørsel' } },
      reading: spoken('[2] % af [400] kr.', [percent(2), budget(400)], percentOf(0, null, 1)),
    }) as unknown as SheetProse['labels'][number];

  it('makes the amounts beside it', () => {
    const found = claims([], [label(KRONER)]);
    expect(outline(found)).toEqual([[2, [400], [-8, -9]]]);
    expect(found[0]?.amounts[1]).toEqual({
      figure: oere(-900),
      said: null,
      cell: { ...CELL, left: 4 },
      words: '2 % af kørsel',
      shown: { figure: oere(-900), unit: KRONER },
    });
  });

  it('makes nothing without a unit, or without amounts', () => {
    expect(claims([], [label(null)])).toEqual([]);
    expect(claims([], [label(KRONER, [cell(1, 0)])])).toEqual([]);
    const count = { cell: CELL, figure: { quantity: 'count', value: 8, interval: around<'count'>(8, 0) } };
    expect(claims([], [label(KRONER, [count])])).toEqual([]);
  });
});

describe('a percentage of the frame, told without a relation', () => {
  const share = percentOfText(4, 'rammen');
  const told = (
    text: string,
    figures: readonly ProseFigure[] = [budget(400), share, kroner(16)],
    relation: Relation | null = null,
  ) => outline(claims([spoken(text, figures, relation)]));

  it.each(['i alt', 'eller', 'svarende til', 'dvs.', 'or', 'in all', 'that is', 'i alt ca.'])(
    'is a claim with "%s"',
    (words) => {
      expect(told(`Rammen udgør [400] kr. Det svarer til [4] % af rammen, ${words} [16] kr.`)).toEqual([
        [4, [400], [16]],
      ]);
    },
  );

  it.each<[text: string, figures?: readonly ProseFigure[]]>([
    ['Rammen udgør [400] kr. Det svarer til [4] % af rammen. I alt [16] kr.'],
    ['Rammen udgør [400] kr. Det svarer til [4] % af rammen og [16] kr.'],
    ['Rammen udgør [400] kr. Det svarer til [4] % af rammen, i alt [16] ture', [budget(400), share, said('count', 16)]],
    [
      'Rammen udgør [400] kr. Det svarer til [4] point af rammen, i alt [16] kr.',
      [budget(400), { ...share, kind: 'percentage-points' }, kroner(16)],
    ],
    [
      'Rammen udgør [400] kr. Det svarer til [4] % nær rammen, i alt [16] kr.',
      [budget(400), said('percent', 4, measured('subject', 'rammen')), kroner(16)],
    ],
    ['Rammen udgør [400] kr. Det svarer til [4] %, i alt [16] kr.', [budget(400), percent(4), kroner(16)]],
    ['Der er [400] kr. Det svarer til [4] % af rammen, i alt [16] kr.', [kroner(400), share, kroner(16)]],
    ['Rammen udgør [400] kr. Det svarer til [4] % af rammen', [budget(400), share]],
  ])('is none otherwise: "%s"', (...[text, figures]) => {
    expect(told(text, figures)).toEqual([]);
  });

  it('is told once where a relation has it', () => {
    const relation = percentOf(1, 2, 0);
    expect(told('Rammen udgør [400] kr. Det er [4] % af rammen, i alt [16] kr.', undefined, relation)).toEqual([
      [4, [400], [16]],
    ]);
  });

  it('is told beside a relation of another kind', () => {
    const relation: Relation = { kind: 'part-of', members: { part: 1, whole: 0 } };
    expect(told('Rammen udgør [400] kr. Det er [4] % af rammen, i alt [16] kr.', undefined, relation)).toEqual([
      [4, [400], [16]],
    ]);
  });
});
