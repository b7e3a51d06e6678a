import { updateCompared, type ComparedOn } from '../../../src/core/checks/compared-places';
import type { GroupRuns } from '../../../src/core/checks/group-runs';

const runs = (asker: string, compared: Readonly<Record<string, readonly number[]>>): GroupRuns =>
  ({ asker, compared: new Map(Object.entries(compared)) }) as unknown as GroupRuns;
const plain = (all: ReadonlyMap<string, ComparedOn>): unknown =>
  Object.fromEntries([...all].map(([sheet, on]) => [sheet, Object.fromEntries(on)]));

const first = updateCompared(new Map(), [], [runs('x', { A: [1, 2], B: [3] }), runs('y', { A: [5] })]);

test('places are gathered by sheet and by who noted them', () => {
  expect(plain(first)).toEqual({ A: { x: [1, 2], y: [5] }, B: { x: [3] } });
});

test('a group that was run again notes what it notes now', () => {
  const now = updateCompared(first, [runs('x', { A: [1, 2], B: [3] })], [runs('x', { A: [1, 4] })]);
  expect(plain(now)).toEqual({ A: { x: [1, 4], y: [5] }, B: {} });
  expect(plain(first)).toEqual({ A: { x: [1, 2], y: [5] }, B: { x: [3] } });
});

test('a group that is gone notes nothing any more', () => {
  expect(plain(updateCompared(first, [runs('y', { A: [5] })], []))).toEqual({ A: { x: [1, 2] }, B: { x: [3] } });
});

test('a sheet of which the same is noted keeps the same object', () => {
  const again = updateCompared(first, [runs('x', { A: [1, 2], B: [3] })], [runs('x', { A: [1, 2], B: [7] })]);
  expect(again.get('A')).toBe(first.get('A'));
  expect(again.get('B')).not.toBe(first.get('B'));
  expect(plain(again)).toEqual({ A: { x: [1, 2], y: [5] }, B: { x: [7] } });
});

test.each([
  ['fewer places', [1]],
  ['more places', [1, 2, 3]],
  ['others', [1, 3]],
])('%s are not the same', (_, places) => {
  expect(
    updateCompared(first, [], [runs('x', { A: places })])
      .get('A')
      ?.get('x'),
  ).toEqual(places);
});
