import { makeStyles, Radio, RadioGroup, Subtitle2, Switch, Text, tokens } from '@fluentui/react-components';
import { VERSION } from '../../../app/version';
import { useMessages } from '../../words-context';
import type { PageProps } from '../Pane/page-entry';
import { CheckSwitches } from './CheckSwitches';
import { FreezePart } from './FreezePart';
import { InsertPart } from './InsertPart';
import { RemovePart } from './RemovePart';
import { SettingsPart } from './SettingsPart';

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalL}`,
  },
  heading: { margin: 0 },
  hint: { color: tokens.colorNeutralForeground3 },
});

/** What the user chooses once, what can be put into the workbook, and how it leaves the workbook again. */
export function SettingsPage({ pane }: PageProps) {
  const styles = useStyles();
  const { pane: words, locale } = useMessages();
  const { settings } = words;
  const { highlights } = pane;
  return (
    <section aria-label={settings.heading} className={styles.page}>
      <Subtitle2 as="h2" className={styles.heading}>
        {settings.heading}
      </Subtitle2>
      <SettingsPart heading={settings.language}>
        <RadioGroup
          layout="horizontal"
          aria-label={settings.language}
          value={locale}
          onChange={(_event, { value }) => pane.chooseLanguage(value === 'en' ? 'en' : 'da')}
        >
          <Radio value="da" label={settings.languages.da} />
          <Radio value="en" label={settings.languages.en} />
        </RadioGroup>
      </SettingsPart>
      <SettingsPart heading={settings.checks.heading}>
        <Switch
          label={settings.live.label}
          checked={pane.settings.isLive}
          onChange={(_event, { checked }) => pane.settings.change({ isLive: checked })}
        />
        <Text size={200} className={styles.hint}>
          {settings.live.hint}
        </Text>
        <Switch
          label={settings.marks.label}
          checked={highlights.isOn}
          onChange={(_event, { checked }) => highlights.set(checked)}
        />
        <Text size={200} className={styles.hint}>
          {settings.marks.hint}
        </Text>
        <CheckSwitches off={pane.settings.off} onChange={pane.switchChecks.set} />
      </SettingsPart>
      <InsertPart pane={pane} />
      <SettingsPart heading={settings.share.heading}>
        <FreezePart pane={pane} />
        <RemovePart pane={pane} />
      </SettingsPart>
      <SettingsPart heading={settings.about.heading}>
        <Text>{settings.about.version(VERSION)}</Text>
        <Text size={200} className={styles.hint}>
          {settings.about.privacy}
        </Text>
      </SettingsPart>
    </section>
  );
}
