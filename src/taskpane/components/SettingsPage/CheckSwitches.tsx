import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, Checkbox, Link } from '@fluentui/react-components';
import type { CheckId } from '../../../core/checks/registry';
import { useMessages } from '../../words-context';
import { useSettingsStyles } from './SettingsPage.styles';

export interface CheckSwitchesProps {
  readonly off: readonly CheckId[];
  readonly onChange: (off: readonly CheckId[]) => void;
}

/** Every check by its name, on or off; folded, since few need it. */
export function CheckSwitches({ off, onChange }: CheckSwitchesProps) {
  const styles = useSettingsStyles();
  const { pane, findings, locale } = useMessages();
  const { checks: words } = pane.settings;
  const ids = (Object.keys(findings.checks) as CheckId[]).sort((a, b) =>
    findings.checks[a].localeCompare(findings.checks[b], locale),
  );
  const set = (id: CheckId, isOn: boolean): void => {
    const others = off.filter((one) => one !== id);
    onChange(isOn ? others : [...others, id]);
  };
  return (
    <Accordion collapsible>
      <AccordionItem value="checks">
        <AccordionHeader size="small" as="h4" className={styles.fold}>
          {words.on(ids.length - off.length, ids.length)}
        </AccordionHeader>
        <AccordionPanel className={styles.checks}>
          {off.length > 0 && (
            <Link as="button" onClick={() => onChange([])}>
              {words.all}
            </Link>
          )}
          {ids.map((id) => (
            <Checkbox
              key={id}
              label={findings.checks[id]}
              checked={!off.includes(id)}
              onChange={(_event, { checked }) => set(id, checked === true)}
            />
          ))}
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
