import { Switch, Text } from '@fluentui/react-components';
import { VERSION } from '../../../app/version';
import { useMessages } from '../../words-context';
import { PageFrame } from '../PageParts/PageFrame';
import { usePagePartStyles } from '../PageParts/PageParts.styles';
import type { PageProps } from '../Pane/page-entry';
import { CheckSwitches } from './CheckSwitches';
import { FreezePart } from './FreezePart';
import { InsertPart } from './InsertPart';
import { LanguageChoice } from './LanguageChoice';
import { RemovePart } from './RemovePart';
import { SettingsPart } from './SettingsPart';

/** What the user chooses once, what can be put into the workbook, and how it leaves the workbook again. */
export function SettingsPage({ pane }: PageProps) {
  const styles = usePagePartStyles();
  const { pane: words } = useMessages();
  const { settings } = words;
  const { highlights } = pane;
  return (
    <PageFrame heading={settings.heading}>
      <SettingsPart heading={settings.language}>
        <LanguageChoice onChoose={pane.chooseLanguage} />
      </SettingsPart>
      <SettingsPart heading={settings.checks.heading}>
        <Switch
          label={settings.live.label}
          checked={pane.settings.isLive}
          onChange={(_event, { checked }) => pane.settings.change({ isLive: checked })}
        />
        <Text size={200} className={styles.quiet}>
          {settings.live.hint}
        </Text>
        <Switch
          label={settings.marks.label}
          checked={highlights.isOn}
          onChange={(_event, { checked }) => highlights.set(checked)}
        />
        <Text size={200} className={styles.quiet}>
          {settings.marks.hint}
        </Text>
        <CheckSwitches off={pane.settings.off} severities={pane.settings.severities} onChange={pane.switchChecks.set} />
      </SettingsPart>
      <InsertPart pane={pane} />
      <SettingsPart heading={settings.share.heading}>
        <FreezePart pane={pane} />
        <RemovePart pane={pane} />
      </SettingsPart>
      <SettingsPart heading={settings.about.heading}>
        <Text>{settings.about.version(VERSION)}</Text>
        <Text size={200} className={styles.quiet}>
          {settings.about.privacy}
        </Text>
      </SettingsPart>
    </PageFrame>
  );
}
