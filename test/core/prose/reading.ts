import type { ProseFigure, ProseReading } from '../../../src/core/prose/prose-figure';
import { readProse } from '../../../src/core/prose/read-prose';

export const CELL = { sheet: 'Ark1', top: 0, left: 0, bottom: 0, right: 0 };

/** Reads a text as if it stood alone in a cell. */
export function read(text: string, heading: string | null = null): ProseReading {
  return readProse({ cell: CELL, text, heading });
}

/** The only figure of its kind in a text. */
export function only(text: string, kind: ProseFigure['kind']): ProseFigure {
  const found = read(text).figures.filter((figure) => figure.kind === kind);
  if (found.length !== 1 || found[0] === undefined)
    throw new Error(`${found.length} figures of kind ${kind} in "${text}"`);
  return found[0];
}
