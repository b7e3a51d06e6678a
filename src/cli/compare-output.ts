import type { ComparisonReport } from '../app/compare-workbooks';
import { oere } from '../core/figures/oere';
import type { Messages } from '../messages/messages';
import { wrap } from './wrap';

const WIDTH = 100;

/** Two workbooks compared, to be read from top to bottom: a sentence per change with the cells of both workbooks. */
export function comparisonText({ before, after, changes }: ComparisonReport, messages: Messages): string {
  const words = messages.compare;
  const lines = changes.flatMap((change) => [
    ...wrap(change.message, WIDTH - 2).map((line, index) => `${index === 0 ? '- ' : '  '}${line}`),
    ...wrap(
      [cellsText(words.before, change.before), cellsText(words.after, change.after)].filter(Boolean).join('; '),
      WIDTH - 4,
    ).map((line) => `    ${line}`),
  ]);
  const moved = changes.reduce((sum, { amount }) => sum + Math.abs(amount ?? 0), 0);
  const amount = moved === 0 ? null : messages.findings.atStake(oere(Math.round(moved * 100)));
  const end = changes.length === 0 ? words.nothing : words.summary({ changes: changes.length, amount });
  return `${[words.heading(before, after), '', ...lines, ...(lines.length > 0 ? [''] : []), ...wrap(end, WIDTH)].join('\n')}\n`;
}

function cellsText(name: string, cells: readonly string[]): string {
  return cells.length === 0 ? '' : `${name}: ${cells.join(', ')}`;
}
