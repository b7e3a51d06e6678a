import { useCallback, useState } from 'react';
import type { CheckId } from '../../core/checks/registry';
import { useMessages } from '../words-context';
import { isCheckId } from './check-names';
import type { KeyValueStore } from './key-value-store';
import { keepSettings, recallSettings, type PaneSettings } from './pane-settings';

export interface Settings extends PaneSettings {
  change(part: Partial<PaneSettings>): void;
}

/** The user's settings, kept between sessions. */
export function useSettings(store: KeyValueStore | null): Settings {
  const { findings } = useMessages();
  const isCheck = (id: string): id is CheckId => isCheckId(id, findings);
  const [settings, setSettings] = useState(() => recallSettings(store, isCheck));
  const change = useCallback(
    (part: Partial<PaneSettings>) => {
      const next = { ...settings, ...part };
      keepSettings(store, next);
      setSettings(next);
    },
    [store, settings],
  );
  return { ...settings, change };
}
