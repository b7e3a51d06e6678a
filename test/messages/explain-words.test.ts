import { explain as danish } from '../../src/messages/da/explain';
import { explain as english } from '../../src/messages/en/explain';

test('what was not understood is counted only where there is some', () => {
  const all = { checked: 12, understood: 3, notUnderstood: 0 };
  expect(danish.figures(all)).toBe('12 tal tjekket, 3 forstået uden modstykke');
  expect(english.figures(all)).toBe('12 figures checked, 3 understood without a counterpart');
  expect(danish.figures({ ...all, notUnderstood: 1 })).toBe(
    '12 tal tjekket, 3 forstået uden modstykke, 1 ikke forstået',
  );
  expect(english.figures({ ...all, notUnderstood: 1 })).toMatch(/, 1 not understood$/);
});
