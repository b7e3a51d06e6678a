import { isDarkTheme, luminance } from '../../src/taskpane/theme/is-dark';

test('the host’s own word decides', () => {
  expect(isDarkTheme({ isDark: false, background: '#000000', prefersDark: true })).toBe(false);
  expect(isDarkTheme({ isDark: true, background: '#ffffff', prefersDark: false })).toBe(true);
});

test('a host that only names its background is read by how light it is', () => {
  expect(isDarkTheme({ isDark: null, background: '#262626', prefersDark: false })).toBe(true);
  expect(isDarkTheme({ isDark: null, background: 'F5F5F5', prefersDark: true })).toBe(false);
});

test('a silent host leaves it to the system', () => {
  expect(isDarkTheme({ isDark: null, background: null, prefersDark: true })).toBe(true);
  expect(isDarkTheme({ isDark: null, background: 'window', prefersDark: false })).toBe(false);
});

test('luminance runs from black to white', () => {
  expect([luminance('#000000'), luminance('#FFFFFF'), luminance('none')]).toEqual([0, 1, null]);
});
