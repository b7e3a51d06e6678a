import { Button, Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { ListedTraces } from '../../../app/remove-traces';
import { useMessages } from '../../words-context';
import type { PageProps } from '../Pane/page-entry';
import { ConfirmBox } from './ConfirmBox';
import { LeftCells } from './LeftCells';
import { listWith } from './list-with';
import { useSettingsStyles } from './SettingsPage.styles';

/** Everything of ours out of the workbook: listed first, removed when confirmed. */
export function RemovePart({ pane }: PageProps) {
  const styles = useSettingsStyles();
  const { share } = useMessages().pane.settings;
  const [traces, setTraces] = useState<ListedTraces | null>(null);
  const list = listWith(pane, (engine) => engine.listTraces(pane.host), setTraces);
  const remove = async (): Promise<void> => {
    if (traces === null) return;
    setTraces(null);
    pane.highlights.set(false);
    await pane.writes.write((engine) => engine.removeTraces(pane.host, traces), { wrote: 'removed' }, true);
  };
  const lines = traces === null ? [] : share.removeWhat({ ...traces, sheets: traces.ownSheets });
  return (
    <>
      <div>
        <Button size="small" disabledFocusable={pane.writes.isBusy} onClick={() => void list()}>
          {share.remove}
        </Button>
      </div>
      <Text size={200} className={styles.hint}>
        {share.removeHint}
      </Text>
      {traces !== null && (
        <ConfirmBox
          confirm={lines.length === 0 ? null : share.confirmRemove}
          onConfirm={() => void remove()}
          onCancel={() => setTraces(null)}
        >
          {lines.length === 0 && <Text>{share.nothingToRemove}</Text>}
          {lines.map((line) => (
            <Text key={line}>{line}</Text>
          ))}
          <LeftCells left={traces.left} />
        </ConfirmBox>
      )}
    </>
  );
}
