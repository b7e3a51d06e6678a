import { clauseOf, joins, rowBefore } from '../../../src/core/checks/claim-clause';
import { readProse } from '../../../src/core/prose/read-prose';
import { cellAt } from '../../../src/core/workbook/cell-ref';

const readingOf = (text: string) => readProse({ cell: cellAt('A01', 0, 0), text, heading: null });

/** The clauses of a text's amounts. */
function clauses(text: string): unknown[] {
  const reading = readingOf(text);
  return reading.figures.flatMap(({ kind, words }, index) => {
    if (kind !== 'amount') return [];
    const { before, headed, near, behind, earlier, head, overYears, grows, fiscal } = clauseOf(reading, index);
    const marks = [overYears ? 'over years' : '', grows ? 'grows' : '', fiscal ? 'fiscal' : ''].filter(Boolean);
    const row = earlier.map((at) => reading.figures[at]?.words);
    return [
      [
        words,
        before,
        headed === before ? 'same' : headed,
        near,
        behind === near ? 'same' : behind,
        row,
        head === index,
        marks,
      ],
    ];
  });
}

test.each([
  [
    'two amounts of a row',
    'Der spares 1,0 mio. kr. i 2026 og 2,0 mio. kr. fra 2027.',
    [
      ['1,0 mio. kr.', 'Der spares ', 'same', ' i 2026 og ', 'same', [], true, []],
      [
        '2,0 mio. kr.',
        ' i 2026 og ',
        'Der spares 1,0 mio. kr. i 2026 og ',
        ' fra 2027.',
        'same',
        ['1,0 mio. kr.'],
        false,
        [],
      ],
    ],
  ],
  [
    'two amounts with two verbs',
    'Der spares 1,0 mio. kr. i 2026, og der bruges 2,0 mio. kr.',
    [
      ['1,0 mio. kr.', 'Der spares ', 'same', ' i 2026', ' i 2026, og der bruges ', [], true, []],
      ['2,0 mio. kr.', ' i 2026, og der bruges ', 'same', '', 'same', [], true, []],
    ],
  ],
  [
    'three amounts of a row',
    'Der spares 1,0 mio. kr. i 2026, 2,0 mio. kr. i 2027 og 3,0 mio. kr. i 2028',
    [
      ['1,0 mio. kr.', 'Der spares ', 'same', ' i 2026', ' i 2026, ', [], true, []],
      [
        '2,0 mio. kr.',
        ' i 2026, ',
        'Der spares 1,0 mio. kr. i 2026, ',
        ' i 2027 og ',
        'same',
        ['1,0 mio. kr.'],
        false,
        [],
      ],
      [
        '3,0 mio. kr.',
        ' i 2027 og ',
        'Der spares 1,0 mio. kr. i 2026, 2,0 mio. kr. i 2027 og ',
        ' i 2028',
        'same',
        ['1,0 mio. kr.', '2,0 mio. kr.'],
        false,
        [],
      ],
    ],
  ],
  [
    'amounts of two sentences',
    'Der spares 1,0 mio. kr. I 2027 spares 2,0 mio. kr.',
    [
      ['1,0 mio. kr.', 'Der spares ', 'same', '', 'same', [], true, []],
      ['2,0 mio. kr.', ' I 2027 spares ', 'same', '', 'same', [], true, []],
    ],
  ],
  [
    'an amount behind a sentence',
    'Det er godt. Der spares 1,0 mio. kr. årligt; det er nok. Mere er bedre.',
    [['1,0 mio. kr.', ' Der spares ', 'same', ' årligt', 'same', [], true, []]],
  ],
  [
    'an amount behind a heading',
    'Økonomi: der spares 1,0 mio. kr. årligt, men ikke nu\nMere er bedre.',
    [['1,0 mio. kr.', ' der spares ', 'same', ' årligt', ' årligt, men ikke nu', [], true, []]],
  ],
  [
    'an amount over years',
    'Der spares 4,0 mio. kr. over de fire år.',
    [['4,0 mio. kr.', 'Der spares ', 'same', ' over de fire år.', 'same', [], true, ['over years']]],
  ],
  [
    'an amount in total',
    'Der spares i alt 4,0 mio. kr. i 2026.',
    [['4,0 mio. kr.', 'Der spares i alt ', 'same', ' i 2026.', 'same', [], true, ['over years']]],
  ],
  [
    'an amount in total each year',
    'Der spares i alt 4,0 mio. kr. årligt.',
    [['4,0 mio. kr.', 'Der spares i alt ', 'same', ' årligt.', 'same', [], true, []]],
  ],
  [
    'an amount more',
    'Der spares 4,0 mio. kr. mere i 2027.',
    [['4,0 mio. kr.', 'Der spares ', 'same', ' mere i 2027.', 'same', [], true, ['grows']]],
  ],
  [
    'an amount further',
    'Der spares yderligere 4,0 mio. kr. i 2027.',
    [['4,0 mio. kr.', 'Der spares yderligere ', 'same', ' i 2027.', 'same', [], true, ['grows']]],
  ],
  [
    'an amount of a fiscal year',
    'Der spares 4,0 mio. kr. i 2026/27.',
    [['4,0 mio. kr.', 'Der spares ', 'same', ' i 2026/27.', 'same', [], true, ['fiscal']]],
  ],
  [
    'an amount in front of a year',
    'I 2026/27 spares 4,0 mio. kr. hvert år.',
    [['4,0 mio. kr.', 'I 2026/27 spares ', 'same', ' hvert år.', 'same', [], true, ['fiscal']]],
  ],
  [
    'a percentage between two amounts',
    'Der spares 4,0 mio. kr. eller 5 % og 6,0 mio. kr. i 2027.',
    [
      ['4,0 mio. kr.', 'Der spares ', 'same', ' eller 5 % og ', 'same', [], true, []],
      ['6,0 mio. kr.', ' eller 5 % og ', 'same', ' i 2027.', 'same', [], true, []],
    ],
  ],
])('the words around %s', (_, text, expected) => {
  expect(clauses(text)).toEqual(expected);
});

test('a row ends where another sentence begins, and where something else stands between', () => {
  const { figures, ...reading } = readingOf('Der spares 1,0 mio. kr. i 2026 og 2,0 mio. kr. fra 2027.');
  const amounts = figures.flatMap(({ kind }, index) => (kind === 'amount' ? [index] : []));
  expect(rowBefore({ figures, ...reading }, amounts[1] ?? -1)).toEqual([amounts[0]]);
  expect(rowBefore({ figures, ...reading }, amounts[0] ?? -1)).toEqual([]);
  const apart = figures.map((one, index) => (index === amounts[1] ? { ...one, sentence: 7 } : one));
  expect(rowBefore({ ...reading, figures: apart }, amounts[1] ?? -1)).toEqual([]);
});

test.each([
  [' i 2026 og ', true],
  [' årligt fra 2026/27, stigende til ', true],
  [' i 2026 og frem – herefter ', true],
  [' på vikartimer i 2026 og ', true],
  [' til nye små vogne fra 2026 til ', true],
  [' for mad in 2026 og ', true],
  [' på alle de fire små skoler i 2026 og ', false],
  [' på vikartimer og ', false],
  [' i 20261 og ', false],
  [' i 2026/2 og ', false],
  [' i x2026 og ', false],
  [', og der bruges ', false],
  ['', true],
])('between two amounts, %j goes on: %s', (between, expected) => {
  expect(joins(between)).toBe(expected);
});
