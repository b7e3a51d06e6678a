import type { ProseFigure } from './prose-figure';
import { readProse } from './read-prose';

const NOWHERE = { sheet: '', top: 0, left: 0, bottom: 0, right: 0 };

/** The first amount of money in a Danish or English text, its value in øre; null where the text holds none. */
export function firstAmount(text: string): ProseFigure | null {
  const { figures } = readProse({ cell: NOWHERE, text, heading: null });
  return figures.find((figure) => figure.kind === 'amount' && figure.figure !== null) ?? null;
}
