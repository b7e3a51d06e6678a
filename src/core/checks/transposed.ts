import type { Figure } from '../figures/figure';
import { shiftedDigits } from '../figures/decimal';
import type { MoneyUnit } from '../figures/money-unit';

/** Are the two amounts, as printed in their unit, the same but for two neighbouring digits that changed places (1.260, 1.620)? */
export function areTransposed(a: Figure, b: Figure, unit: MoneyUnit): boolean {
  const [first, second] = [a, b].map(({ value }) => digitsOf(value, unit)) as [string, string];
  if (first.length !== second.length || first === second) return false;
  const at = [...first].findIndex((digit, index) => digit !== second[index]);
  const turned = `${first.slice(0, at)}${first[at + 1] ?? ''}${first[at] ?? ''}${first.slice(at + 2)}`;
  return turned === second;
}

function digitsOf(value: number, { factor }: MoneyUnit): string {
  return shiftedDigits(Math.abs(Math.round(value)), factor).replace('.', '');
}
