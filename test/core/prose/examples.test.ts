import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCorpus } from '../../corpus/prose/labelled';
import { emptyScore, scoreText } from '../../corpus/prose/score';
import { read } from './reading';

const PROSE = join(__dirname, '../../../src/core/prose');
const LANGUAGES = ['da', 'en'];
const files = LANGUAGES.flatMap((language) =>
  readdirSync(join(PROSE, language), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.examples.txt'))
    .map((name) => join(language, name)),
);

describe('examples beside the constructions', () => {
  it.each(files)('%s are read as labelled, and as nothing else', (file) => {
    const score = emptyScore();
    for (const example of parseCorpus(readFileSync(join(PROSE, file), 'utf8')))
      scoreText(example, read(example.text), score);
    expect(score.mistakes).toEqual([]);
  });

  it.each(LANGUAGES)('stand beside every relation of the language %s', (language) => {
    const folder = join(PROSE, language, 'relations');
    const without = readdirSync(folder)
      .filter((name) => name.endsWith('.ts') && name !== 'words.ts')
      .filter((name) => !existsSync(join(folder, name.replace(/\.ts$/, '.examples.txt'))));
    expect(without).toEqual([]);
  });
});
