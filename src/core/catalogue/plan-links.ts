import type { SheetReading, TableRow } from '../reading/sheet-reading';
import type { SheetRow } from './catalogue';
import { labelLikeness, labelWords } from './label-words';

/** One initiative of an action plan wherever it stands: in the plan as a whole, on the sheet about its field, in a recovery plan. */
export interface Initiative {
  /** Line number as printed; null where the plan has none. */
  readonly id: string | null;
  /** As printed where it first stands. */
  readonly title: string;
  readonly places: readonly SheetRow[];
}

/** An initiative of an earlier plan and what became of it in a later one. */
export interface InitiativeVersions {
  readonly earlier: Initiative;
  readonly later: Initiative;
  readonly renumbered: boolean;
}

/** The initiatives of a workbook's plans, in the order in which they first stand. Two rows of one table are never the same. */
export function initiativesOf(sheets: readonly SheetReading[]): Initiative[] {
  const found: (Named & { places: SheetRow[] })[] = [];
  const known = indexOf<Named & { places: SheetRow[] }>();
  for (const sheet of sheets) {
    for (const table of sheet.tables) {
      if (table.role !== 'action-plan' && table.role !== 'recovery-plan') continue;
      for (const row of table.rows) {
        if (!isInitiative(row)) continue;
        const named = nameOf(row.id?.text ?? null, row.label?.text ?? '');
        const place: SheetRow = { sheet, table, row };
        const same = known.like(named).find(({ places }) => places.every((other) => other.table !== table));
        if (same) same.places.push(place);
        else {
          const entry = { ...named, places: [place] };
          found.push(entry);
          known.add(entry);
        }
      }
    }
  }
  return found.map(({ id, title, places }) => ({ id, title, places }));
}

/** Initiatives of two versions of a plan that are the same: by title, or by number and much of the title. Each is used once. */
export function linkVersions(earlier: readonly Initiative[], later: readonly Initiative[]): InitiativeVersions[] {
  const known = indexOf<Named & { initiative: Initiative }>();
  for (const initiative of later) known.add({ ...nameOf(initiative.id, initiative.title), initiative });
  const taken = new Set<Initiative>();
  return earlier.flatMap((initiative) => {
    const [same] = known
      .like(nameOf(initiative.id, initiative.title))
      .filter(({ initiative: other }) => !taken.has(other));
    if (!same) return [];
    taken.add(same.initiative);
    return [{ earlier: initiative, later: same.initiative, renumbered: initiative.id !== same.initiative.id }];
  });
}

function isInitiative({ role, label }: TableRow): boolean {
  return label !== null && (role === 'item' || role === 'achieved' || role === 'unallocated' || role === 'memo');
}

interface Named {
  readonly id: string | null;
  readonly title: string;
  readonly key: string;
  readonly words: ReadonlySet<string>;
}

function nameOf(id: string | null, title: string): Named {
  const tokens = title.toLowerCase().match(/\p{L}+|\p{N}+/gu) ?? [];
  return { id, title: title.trim(), key: tokens.join(' '), words: labelWords(title) };
}

/** Titles of one number that share less than this part of their words are different initiatives. */
const ALIKE = 0.6;

interface NameIndex<T> {
  add(entry: T): void;
  /** Entries of the same title first, then those of the same number and much of the title. */
  like(named: Named): T[];
}

function indexOf<T extends Named>(): NameIndex<T> {
  const byKey = new Map<string, T[]>();
  const byId = new Map<string, T[]>();
  return {
    add(entry) {
      push(byKey, entry.key, entry);
      if (entry.id !== null) push(byId, entry.id, entry);
    },
    like({ id, key, words }) {
      const numbered = id === null ? [] : (byId.get(id) ?? []);
      const alike = numbered.filter((other) => other.key !== key && labelLikeness(words, other.words) >= ALIKE);
      return [...(byKey.get(key) ?? []), ...alike];
    },
  };
}

function push<T>(map: Map<string, T[]>, key: string, entry: T): void {
  const entries = map.get(key);
  if (entries) entries.push(entry);
  else map.set(key, [entry]);
}
