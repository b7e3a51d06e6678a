import { oere } from '../../src/core/figures/oere';
test('x', () => expect(oere(3)).toBe(3));
