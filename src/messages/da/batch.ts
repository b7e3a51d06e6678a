import { formatNumber } from '../../core/figures/format-number';
import type { BatchFacts, BatchWords } from '../batch-words';

const count = (number: number, one: string, many: string): string =>
  `${formatNumber(number, 'da')} ${number === 1 ? one : many}`;

const found = ({ severities, amount }: BatchFacts): string =>
  `${count(severities.error, 'fejl', 'fejl')}, ${count(severities.warning, 'advarsel', 'advarsler')}, ${count(severities.info, 'bemærkning', 'bemærkninger')}${amount === null ? '' : `, ${amount} på spil`}`;

export const batch: BatchWords = {
  file: (name, facts) => `${name}: ${found(facts)}`,
  unreadFile: (name, why) => `katalogtjek: ${name}: ${why}`,
  summary: (facts) =>
    `${count(facts.files, 'projektmappe', 'projektmapper')}: ${found(facts)}.${facts.unread === 0 ? '' : ` ${count(facts.unread, 'kunne', 'kunne')} ikke læses.`}`,
  noFilesIn: (places) => `katalogtjek: der er ingen .xlsx- eller .xlsm-filer i ${places.join(', ')}.`,
  noResults: 'katalogtjek: nævn de resultater fra batch, der skal samles.',
  badShard: (shard) => `katalogtjek: --shard kan ikke være ”${shard}”; skriv fx 0/4 for den første af fire dele.`,
  badJobs: (jobs) => `katalogtjek: --jobs kan ikke være ”${jobs}”; skriv et helt tal fra 1 til 64.`,
  noResult: (file) => `katalogtjek: ${file} kan ikke læses som et resultat fra batch.`,
  missingParts: (parts, of) =>
    `katalogtjek: der mangler ${parts.length === 1 ? 'del' : 'delene'} ${parts.map((part) => `${part}/${of}`).join(', ')}.`,
  otherDivision: 'katalogtjek: resultaterne er dele af forskellige opdelinger og kan ikke samles.',
  twice: (file) => `katalogtjek: ${file} står i to af resultaterne.`,
  notWritten: (file) => `katalogtjek: ${file} kan ikke skrives; findes mappen, og må du skrive i den?`,
  usedUp: 'Projektmappen er så stor, at hukommelsen slap op. Del den op, eller prøv med færre ad gangen (--jobs 1).',
};
