import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useMessages } from '../../words-context';
import { useSettingsStyles } from './SettingsPage.styles';

export interface ConfirmBoxProps {
  /** What the button that does it says; null where there is nothing to do. */
  readonly confirm: string | null;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
  readonly children: ReactNode;
}

/** What would be done, before it is. */
export function ConfirmBox({ confirm, onConfirm, onCancel, children }: ConfirmBoxProps) {
  const styles = useSettingsStyles();
  const { commands } = useMessages().pane;
  return (
    <div className={styles.confirm} role="status">
      {children}
      <div className={styles.buttons}>
        {confirm !== null && (
          <Button size="small" appearance="primary" onClick={onConfirm}>
            {confirm}
          </Button>
        )}
        <Button size="small" onClick={onCancel}>
          {confirm === null ? commands.close : commands.cancel}
        </Button>
      </div>
    </div>
  );
}
