import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Field,
  Link,
  Select,
  Text,
} from '@fluentui/react-components';
import { usualSeverities } from '../../../app/usual-severities';
import { SEVERITIES, type Severity } from '../../../core/checks/finding';
import type { CheckId } from '../../../core/checks/registry';
import type { PaneSettings } from '../../state/pane-settings';
import { useMessages } from '../../words-context';
import { useSettingsStyles } from './SettingsPage.styles';

type Choices = Pick<PaneSettings, 'off' | 'severities'>;

export interface CheckSwitchesProps extends Choices {
  readonly onChange: (choices: Choices) => void;
}

/** What a check counts as: a severity, its own, or nothing at all. */
type Weight = Severity | 'usual' | 'off';

const WEIGHTS: readonly Weight[] = ['usual', ...SEVERITIES, 'off'];
const USUAL = usualSeverities();

/** Every check by its name, with what it counts as; folded, since few need it. */
export function CheckSwitches({ off, severities, onChange }: CheckSwitchesProps) {
  const styles = useSettingsStyles();
  const { pane, findings, locale } = useMessages();
  const { checks: words } = pane.settings;
  const ids = (Object.keys(findings.checks) as CheckId[]).sort((a, b) =>
    findings.checks[a].localeCompare(findings.checks[b], locale),
  );
  const set = (id: CheckId, weight: Weight): void => {
    const { [id]: _before, ...others } = severities;
    onChange({
      off: [...off.filter((one) => one !== id), ...(weight === 'off' ? [id] : [])],
      severities: weight === 'off' || weight === 'usual' ? others : { ...others, [id]: weight },
    });
  };
  return (
    <Accordion collapsible>
      <AccordionItem value="checks">
        <AccordionHeader size="small" as="h4" className={styles.fold}>
          {words.on(ids.length - off.length, ids.length)}
        </AccordionHeader>
        <AccordionPanel className={styles.checks}>
          <Text size={200} className={styles.hint}>
            {words.hint}
          </Text>
          {(off.length > 0 || Object.keys(severities).length > 0) && (
            <Link as="button" onClick={() => onChange({ off: [], severities: {} })}>
              {words.all}
            </Link>
          )}
          {ids.map((id) => (
            <CheckWeight
              key={id}
              id={id}
              weight={off.includes(id) ? 'off' : (severities[id] ?? 'usual')}
              onChoose={(weight) => set(id, weight)}
            />
          ))}
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}

interface CheckWeightProps {
  readonly id: CheckId;
  readonly weight: Weight;
  readonly onChoose: (weight: Weight) => void;
}

function CheckWeight({ id, weight, onChoose }: CheckWeightProps) {
  const styles = useSettingsStyles();
  const { pane, findings } = useMessages();
  const { checks: words } = pane.settings;
  const nameOf = (one: Weight): string => {
    if (one === 'off') return words.off;
    return one === 'usual' ? words.usual(findings.severities[USUAL[id] ?? 'warning']) : findings.severities[one];
  };
  return (
    <Field label={findings.checks[id]} size="small" className={styles.check}>
      <Select
        size="small"
        value={weight}
        onChange={(_event, { value }) => onChoose(WEIGHTS.find((one) => one === value) ?? 'usual')}
      >
        {WEIGHTS.map((one) => (
          <option key={one} value={one}>
            {nameOf(one)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
