import type { ChosenSeverities } from '../../app/weigh-findings';
import { SEVERITIES, type Severity } from '../../core/checks/finding';
import type { CheckId } from '../../core/checks/registry';
import { keep, recall, type KeyValueStore } from './key-value-store';

/** What the user has chosen once for all workbooks. */
export interface PaneSettings {
  /** Checks that are switched off. */
  readonly off: readonly CheckId[];
  /** Checks whose findings count as graver or milder than usual. */
  readonly severities: ChosenSeverities;
  /** Are changes in the workbook checked as they happen? */
  readonly isLive: boolean;
  /** Who accepts findings, as last written. */
  readonly name: string;
}

const STORED_AS = 'katalogtjek.settings';
const PLAIN: PaneSettings = { off: [], severities: {}, isLive: true, name: '' };

/** The settings as they were kept. What another version wrote and this one can't use falls back to the plain ones. */
export function recallSettings(store: KeyValueStore | null, isCheck: (id: string) => id is CheckId): PaneSettings {
  const kept = parse(recall(store, STORED_AS));
  const off = Array.isArray(kept['off']) ? kept['off'] : [];
  return {
    off: off.filter((id): id is CheckId => typeof id === 'string' && isCheck(id)),
    severities: severitiesIn(kept['severities'], isCheck),
    isLive: kept['isLive'] !== false,
    name: typeof kept['name'] === 'string' ? kept['name'] : PLAIN.name,
  };
}

function severitiesIn(kept: unknown, isCheck: (id: string) => id is CheckId): ChosenSeverities {
  const pairs = Object.entries(typeof kept === 'object' && kept !== null ? kept : {});
  return Object.fromEntries(
    pairs.filter((pair): pair is [CheckId, Severity] => isCheck(pair[0]) && SEVERITIES.some((one) => one === pair[1])),
  );
}

export function keepSettings(store: KeyValueStore | null, settings: PaneSettings): void {
  keep(store, STORED_AS, JSON.stringify(settings));
}

function parse(text: string | null): Readonly<Record<string, unknown>> {
  try {
    const read: unknown = JSON.parse(text ?? '{}');
    return typeof read === 'object' && read !== null ? { ...read } : {};
  } catch {
    return {};
  }
}
