import { Button, Text } from '@fluentui/react-components';
import { useMemo } from 'react';
import { removeExample } from '../../../app/example-catalogue';
import { useMessages } from '../../words-context';
import type { PageProps } from '../Pane/page-entry';
import { SettingsPart } from './SettingsPart';
import { useSettingsStyles } from './SettingsPage.styles';

/** The sheets that can be put into the workbook. */
export function InsertPart({ pane }: PageProps) {
  const styles = useSettingsStyles();
  const { insert } = useMessages().pane.settings;
  const { newSheets, acceptances, writes } = pane;
  const { result } = pane.check;
  const hasExample = useMemo(() => result !== null && removeExample(result.snapshot) !== null, [result]);
  const writeFindings = async (): Promise<void> => {
    const result = await pane.checked();
    if (result !== null) await acceptances.writeSheet(result);
  };
  const choices: readonly (readonly [name: string, does: () => Promise<unknown>])[] = [
    [insert.newCase, newSheets.newCase],
    [insert.newPlan, newSheets.newPlan],
    [insert.findings, writeFindings],
    [insert.schema, newSheets.schema],
    hasExample ? [insert.removeExample, newSheets.removeExample] : [insert.example, newSheets.example],
  ];
  return (
    <SettingsPart heading={insert.heading}>
      <Text size={200} className={styles.hint}>
        {insert.hint}
      </Text>
      <div className={styles.buttons}>
        {choices.map(([name, does]) => (
          <Button key={name} size="small" disabledFocusable={writes.isBusy} onClick={() => void does()}>
            {name}
          </Button>
        ))}
      </div>
    </SettingsPart>
  );
}
