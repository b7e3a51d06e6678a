import { Button, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { formatAddress } from '../../../core/workbook/cell-ref';
import type { FreezePlan } from '../../../core/writing/plan-freeze';
import { useMessages } from '../../words-context';
import type { PageProps } from '../Pane/page-entry';
import { ConfirmBox } from './ConfirmBox';
import { LeftCells } from './LeftCells';
import { listWith } from './list-with';
import { useSettingsStyles } from './SettingsPage.styles';

/** Cells named in the preview; the rest are counted. */
const NAMED = 12;

/** Functions replaced by their values: listed first, written when confirmed, taken back like any write. */
export function FreezePart({ pane }: PageProps) {
  const styles = useSettingsStyles();
  const { share } = useMessages().pane.settings;
  const [plan, setPlan] = useState<FreezePlan | null>(null);
  const list = listWith(pane, (engine) => engine.listFunctions(pane.host), setPlan);
  const freeze = async (): Promise<void> => {
    if (plan === null) return;
    setPlan(null);
    await pane.writes.apply({ edits: plan.edits }, { wrote: 'frozen', cells: plan.edits.length });
  };
  const edits = plan?.edits ?? [];
  return (
    <>
      <div>
        <Button size="small" disabledFocusable={pane.writes.isBusy} onClick={() => void list()}>
          {share.freeze}
        </Button>
      </div>
      <Text size={200} className={styles.hint}>
        {share.freezeHint}
      </Text>
      {plan !== null && (
        <ConfirmBox
          confirm={edits.length === 0 ? null : share.confirmFreeze}
          onConfirm={() => void freeze()}
          onCancel={() => setPlan(null)}
        >
          <Text>{edits.length === 0 ? share.nothingToFreeze : share.freezeWhat(edits.length)}</Text>
          {edits.length > 0 && (
            <ul className={styles.list}>
              {edits.slice(0, NAMED).map(({ cell, expected }) => (
                <li key={formatAddress(cell)}>
                  {formatAddress(cell)}: {String(expected.value ?? '')}
                </li>
              ))}
              {edits.length > NAMED && <li>{share.more(edits.length - NAMED)}</li>}
            </ul>
          )}
          <LeftCells left={plan.left} />
        </ConfirmBox>
      )}
    </>
  );
}
