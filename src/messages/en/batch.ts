import { formatNumber } from '../../core/figures/format-number';
import type { BatchFacts, BatchWords } from '../batch-words';

const count = (number: number, one: string, many: string): string =>
  `${formatNumber(number, 'en')} ${number === 1 ? one : many}`;

const found = ({ severities, amount }: BatchFacts): string =>
  `${count(severities.error, 'error', 'errors')}, ${count(severities.warning, 'warning', 'warnings')}, ${count(severities.info, 'note', 'notes')}${amount === null ? '' : `, ${amount} at stake`}`;

export const batch: BatchWords = {
  file: (name, facts) => `${name}: ${found(facts)}`,
  unreadFile: (name, why) => `katalogtjek: ${name}: ${why}`,
  summary: (facts) =>
    `${count(facts.files, 'workbook', 'workbooks')}: ${found(facts)}.${facts.unread === 0 ? '' : ` ${formatNumber(facts.unread, 'en')} could not be read.`}`,
  noFilesIn: (places) => `katalogtjek: there are no .xlsx or .xlsm files in ${places.join(', ')}.`,
  noResults: 'katalogtjek: name the results of batch that shall be merged.',
  badShard: (shard) => `katalogtjek: --shard cannot be “${shard}”; write 0/4 for the first of four parts.`,
  badJobs: (jobs) => `katalogtjek: --jobs cannot be “${jobs}”; write a whole number from 1 to 64.`,
  noResult: (file) => `katalogtjek: ${file} cannot be read as a result of batch.`,
  missingParts: (parts, of) =>
    `katalogtjek: ${parts.length === 1 ? 'part' : 'parts'} ${parts.map((part) => `${part}/${of}`).join(', ')} missing.`,
  otherDivision: 'katalogtjek: the results are parts of different divisions and cannot be merged.',
  twice: (file) => `katalogtjek: ${file} is in two of the results.`,
  notWritten: (file) => `katalogtjek: ${file} cannot be written; does the folder exist, and may you write in it?`,
  usedUp: 'The workbook is so large that memory ran out. Split it, or try fewer at a time (--jobs 1).',
};
