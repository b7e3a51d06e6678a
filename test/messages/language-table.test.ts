import { LANGUAGE_CODES, isLanguageCode, loadMessages } from '../../src/messages/language-table';
import { LANGUAGES } from '../../src/messages/languages';

test('what the pane loads is what the command line says, for every language', async () => {
  for (const code of LANGUAGE_CODES) expect(await loadMessages(code)).toBe(LANGUAGES[code]);
});

test.each(['', 'xx', 'toString', '__proto__', null])('%j is no language', (text) => {
  expect(isLanguageCode(text)).toBe(false);
});
