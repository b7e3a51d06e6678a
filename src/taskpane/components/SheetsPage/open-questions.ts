import type { ExplainedFigure } from '../../../app/explain-workbook';

/** A figure that the reader found no place for. */
export function isOpenQuestion({ state }: Pick<ExplainedFigure, 'state'>): boolean {
  return state === 'not-understood';
}
