import fc from 'fast-check';
import { inBatches } from '../../../src/hosts/excel/in-batches';

const tooLarge = (): Error => Object.assign(new Error(), { code: 'ResponsePayloadSizeLimitExceeded' });

/** Sends items whose sizes are given through a host with a limit; gives what arrived, in order, and the batches tried. */
async function sendAll(sizes: readonly number[], limit: number, largest: number) {
  const arrived: number[] = [];
  const tried: number[] = [];
  const alone: number[] = [];
  await inBatches(
    sizes.map((_, index) => index),
    { largest },
    async (batch) => {
      tried.push(batch.length);
      const bytes = batch.reduce((sum, index) => sum + (sizes[index] ?? 0), 0);
      if (bytes > limit) throw tooLarge();
      arrived.push(...batch);
      return bytes;
    },
    { tooLarge: async (index) => void alone.push(index) },
  );
  return { arrived, tried, alone };
}

describe('taking items through Excel some at a time', () => {
  test('as many as allowed at once', async () => {
    expect((await sendAll([1, 1, 1, 1, 1], 100, 2)).tried).toEqual([2, 2, 1]);
  });

  test('a batch that is too large is halved and tried again', async () => {
    expect((await sendAll([1, 1, 1, 1], 2, 4)).tried).toEqual([4, 2, 2]);
  });

  test('an item that is too large alone is handed over', async () => {
    expect(await sendAll([1, 9, 1], 5, 3)).toMatchObject({ arrived: [0, 2], alone: [1] });
  });

  test('every item arrives once, in order, or is handed over because it is too large', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(20)), fc.integer({ min: 1, max: 9 }), async (sizes, largest) => {
        const { arrived, alone, tried } = await sendAll(sizes, 12, largest);
        expect([...arrived, ...alone].sort((a, b) => a - b)).toEqual(sizes.map((_, index) => index));
        expect(arrived).toEqual([...arrived].sort((a, b) => a - b));
        expect(alone).toEqual(sizes.flatMap((size, index) => (size > 12 ? [index] : [])));
        expect(Math.max(0, ...tried)).toBeLessThanOrEqual(largest);
      }),
    );
  });

  test('the size of an answer decides how many go next', async () => {
    const tried: number[] = [];
    const next = (count: number, bytes: number): number => Math.floor((count * 10) / bytes);
    await inBatches(
      [1, 2, 3, 4, 5, 6, 7],
      { largest: 4, next },
      async (batch) => tried.push(batch.length) && batch.length * 5,
    );
    expect(tried).toEqual([4, 2, 1].slice(0, tried.length));
    expect(tried.reduce((sum, count) => sum + count, 0)).toBe(7);
  });

  test('any other failure is passed on at once', async () => {
    const sent = inBatches([1, 2], { largest: 2 }, () => Promise.reject(new Error('lost')));
    await expect(sent).rejects.toThrow('lost');
  });
});
