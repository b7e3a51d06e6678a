import { LANGUAGES } from '../../../src/core/prose/languages';
import { compilePattern } from '../../../src/core/prose/grammar/pattern';
import { chain } from '../../../src/core/prose/grammar/nodes';
import { matchAt } from '../../../src/core/prose/grammar/match';
import { tokenize } from '../../../src/core/prose/scan/tokenize';
import { read } from './reading';

const LENGTH = 500;

/** Texts that make a careless grammar count to infinity: long runs of whatever a pattern repeats, with no proper end. */
const HOSTILE: readonly (readonly [string, string])[] = [
  ['digits', '1'.repeat(LENGTH)],
  ['grouped digits', '1.'.repeat(LENGTH)],
  ['digits in groups of three', '111 '.repeat(LENGTH)],
  ['dashes', '-'.repeat(LENGTH)],
  ['numbers and dashes', '1-'.repeat(LENGTH)],
  ['paragraphs of the law', '§ 85, '.repeat(LENGTH)],
  ['brackets', '(1 '.repeat(LENGTH)],
  ['closing brackets', '1) '.repeat(LENGTH)],
  ['commas between amounts', '1 mio. kr., '.repeat(LENGTH)],
  ['a sum without end', `5 mio. kr. fordelt på ${'1 mio. kr. og '.repeat(LENGTH)}`],
  ['changes without end', 'fra 5 til '.repeat(LENGTH)],
  ['abbreviations', 'mio. kr. '.repeat(LENGTH)],
  ['dotted letters', 'a.'.repeat(LENGTH)],
  ['years', '2020 '.repeat(LENGTH)],
  ['spaces', `1${' '.repeat(LENGTH)}2`],
  ['line breaks', '1\n'.repeat(LENGTH)],
  ['noun groups without end', `2 % af ${'ramme for '.repeat(LENGTH)}`],
  ['list commas', `2 % af ${'ramme, '.repeat(LENGTH)}`],
  ['surrogates', '\ud83d1'.repeat(LENGTH)],
];

describe('hostile texts', () => {
  it.each(HOSTILE)('are read to the end: %s', (_, text) => {
    const { figures, relations } = read(text);
    expect(figures.filter(({ start, end, words }) => words === '' || text.slice(start, end) !== words)).toEqual([]);
    expect(relations.filter(({ cue }) => cue.end <= cue.start)).toEqual([]);
  });

  it('cost a pattern no more steps at one place when the text grows', () => {
    const looks = (times: number): number => {
      const [sentence] = tokenize(`1 ${'ord '.repeat(times)}`, LANGUAGES[0]!.scan);
      let seen = 0;
      const watched = new Proxy(sentence!.tokens as unknown as never[], {
        get: (target, key, receiver): unknown => {
          if (typeof key === 'string' && /^\d+$/.test(key)) seen++;
          return Reflect.get(target, key, receiver);
        },
      });
      expect(matchAt(chain(compilePattern('#any ( .. ord )* .. ... nej')), watched, 0)).toBeNull();
      return seen;
    };
    expect(looks(4000)).toBe(looks(2000));
  });
});
