import { detectLanguage } from '../../../src/core/prose/detect-language';
import { LANGUAGES } from '../../../src/core/prose/languages';
import { NoLanguageError, readProse } from '../../../src/core/prose/read-prose';
import { CELL } from './reading';

const language = (text: string) => detectLanguage(text, LANGUAGES)?.id;

describe('the language of a text', () => {
  it.each([
    ['Der spares 5 mio. kr. på rammen', 'da'],
    ['The saving is 5 million a year', 'en'],
    ['£5m', 'en'],
    ['Rådhus', 'da'],
    ['å', 'da'],
    ['x and', 'en'],
    ['', 'da'],
    ['123', 'da'],
    ['og and', 'da'],
    ['og and the', 'en'],
    ['THE COUNCIL', 'en'],
    ['(the) 5', 'en'],
  ])('of %j is %s', (text, expected) => expect(language(text)).toBe(expected));

  it('is that of its beginning', () => {
    expect(language(`og det ${'x '.repeat(300)}the and of is are will be`)).toBe('da');
  });

  it('is the first where there is no choice, and none where there is none', () => {
    const [danish, english] = LANGUAGES;
    expect(detectLanguage('the and of', [danish!])).toBe(danish);
    expect(detectLanguage('the and of', [english!, danish!])).toBe(english);
    expect(detectLanguage('og det er', [english!, danish!])).toBe(danish);
    expect(detectLanguage('the', [])).toBeUndefined();
  });

  it('must be one: prose read with none is a mistake of the program', () => {
    expect(() => readProse({ cell: CELL, text: '5', heading: null }, [])).toThrow(NoLanguageError);
  });
});

describe('what is read of a text', () => {
  it('begins with nothing, and holds nothing for a text without numbers', () => {
    expect(readProse({ cell: CELL, text: 'Intet her.', heading: null })).toMatchObject({
      language: 'da',
      figures: [],
      relations: [],
      mentions: [],
      passedOver: [],
      unread: [],
    });
  });

  it('counts numbers in names among those passed over', () => {
    const { figures, passedOver } = readProse({
      cell: CELL,
      text: 'Plejecenteret ligger på Vej 5 efter § 85.',
      heading: null,
    });
    expect(figures.filter(({ kind }) => kind !== 'year')).toEqual([]);
    expect(passedOver.length).toBeGreaterThan(0);
  });
});
