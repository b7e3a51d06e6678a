import { cellAt } from '../../src/core/workbook/cell-ref';
import type { HostTrouble } from '../../src/core/workbook/host-trouble';
import { troubles as danish } from '../../src/messages/da/troubles';
import { troubles as english } from '../../src/messages/en/troubles';
import { describeTrouble } from '../../src/messages/trouble-words';

const TROUBLES: readonly HostTrouble[] = [
  { trouble: 'read-only' },
  { trouble: 'protected', sheets: ['A01', 'A02'] },
  { trouble: 'gone', what: 'Oversigt' },
  { trouble: 'hidden-sheet', sheet: 'A01' },
  { trouble: 'busy-editing' },
  { trouble: 'too-large' },
  { trouble: 'cancelled' },
  { trouble: 'host-lost' },
  { trouble: 'changed-meanwhile', cells: [cellAt('A01', 4, 2)] },
  { trouble: 'blocked-cells', cells: [cellAt('A01', 4, 2), cellAt('Gruppe B', 0, 0)] },
  { trouble: 'unsupported', needs: 'ExcelApi 1.14' },
  { trouble: 'unreadable', why: 'not-a-workbook' },
  { trouble: 'unreadable', why: 'no-sheets' },
  { trouble: 'unreadable', why: 'password' },
  { trouble: 'unreadable', why: 'missing' },
  { trouble: 'unexpected', code: 'GeneralException' },
];

test.each(TROUBLES)('$trouble is told in one sentence, and the next step in another, in both languages', (trouble) => {
  for (const words of [danish, english]) {
    const { what, todo } = describeTrouble(trouble, words);
    for (const sentence of [what, todo]) expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
    expect(`${what}${todo}`).not.toMatch(/undefined|\[object/);
  }
  expect(describeTrouble(trouble, danish)).not.toEqual(describeTrouble(trouble, english));
});

test('cells in the way are named as addresses', () => {
  const { what } = describeTrouble({ trouble: 'blocked-cells', cells: [cellAt('Gruppe B', 0, 0)] }, danish);
  expect(what).toContain("'Gruppe B'!A1");
});

test('many cells are named in part and the rest counted, so that the sentence can be read', () => {
  const cells = Array.from({ length: 40 }, (_, row) => cellAt('A01', row, 0));
  const { what } = describeTrouble({ trouble: 'changed-meanwhile', cells }, danish);
  expect(what).toContain('A01!A5 og 35 til');
  expect(what).not.toContain('A01!A6');
});
