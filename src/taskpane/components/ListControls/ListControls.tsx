import { Field, makeStyles, SearchBox, Select, ToggleButton, tokens } from '@fluentui/react-components';
import { Options20Regular } from '@fluentui/react-icons/svg/options';
import { useState } from 'react';
import { SEVERITIES } from '../../../core/checks/finding';
import type { ListView } from '../../state/arrange-findings';
import { useMessages } from '../../words-context';

const useStyles = makeStyles({
  controls: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
  },
  line: { display: 'flex', gap: tokens.spacingHorizontalXS },
  search: { flexGrow: 1, minWidth: 0, maxWidth: 'none' },
  choices: { display: 'grid', gridTemplateColumns: 'repeat(3, minmax(0, 1fr))', gap: tokens.spacingHorizontalXS },
  choice: { minWidth: 0, width: '100%' },
});

export interface ListControlsProps {
  readonly view: ListView;
  readonly onView: (view: ListView) => void;
}

/** Search, and behind a button how the list is filtered, grouped and sorted. */
export function ListControls({ view, onView }: ListControlsProps) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const { list } = useMessages().pane;
  return (
    <div className={styles.controls}>
      <div className={styles.line}>
        <SearchBox
          size="small"
          className={styles.search}
          placeholder={list.search}
          aria-label={list.search}
          value={view.query}
          onChange={(_event, { value }) => onView({ ...view, query: value })}
        />
        <ToggleButton
          size="small"
          appearance="subtle"
          icon={<Options20Regular />}
          aria-label={list.options}
          title={list.options}
          aria-expanded={isOpen}
          checked={isOpen}
          onClick={() => setOpen(!isOpen)}
        />
      </div>
      {isOpen && <Choices view={view} onView={onView} />}
    </div>
  );
}

function Choices({ view, onView }: ListControlsProps) {
  const styles = useStyles();
  const { pane, findings } = useMessages();
  const { list } = pane;
  return (
    <div className={styles.choices}>
      <Choice
        label={list.show}
        value={view.show}
        options={[
          ['all', list.showAll],
          ...SEVERITIES.map((severity) => [severity, findings.severities[severity]] as const),
          ['accepted', list.showAccepted],
        ]}
        onChoose={(show) => onView({ ...view, show })}
      />
      <Choice
        label={list.groupBy}
        value={view.groupBy}
        options={(['sheet', 'check', 'severity'] as const).map((key) => [key, list.grouping[key]] as const)}
        onChoose={(groupBy) => onView({ ...view, groupBy })}
      />
      <Choice
        label={list.sortBy}
        value={view.sortBy}
        options={(['severity', 'amount', 'place'] as const).map((key) => [key, list.sorting[key]] as const)}
        onChoose={(sortBy) => onView({ ...view, sortBy })}
      />
    </div>
  );
}

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly (readonly [value: T, name: string])[];
  readonly onChoose: (value: T) => void;
}

function Choice<T extends string>({ label, value, options, onChoose }: ChoiceProps<T>) {
  const styles = useStyles();
  return (
    <Field label={label} size="small">
      <Select
        size="small"
        className={styles.choice}
        select={{ className: styles.choice }}
        value={value}
        onChange={(_event, data) => {
          const chosen = options.find(([option]) => option === data.value);
          if (chosen) onChoose(chosen[0]);
        }}
      >
        {options.map(([option, name]) => (
          <option key={option} value={option}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
