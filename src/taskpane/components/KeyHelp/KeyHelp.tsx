import { Button, makeStyles, Popover, PopoverSurface, PopoverTrigger, Text, tokens } from '@fluentui/react-components';
import { QuestionCircle20Regular } from '@fluentui/react-icons/svg/question-circle';
import { Fragment } from 'react';
import { useMessages } from '../../words-context';

const useStyles = makeStyles({
  keys: {
    display: 'grid',
    gridTemplateColumns: 'max-content 1fr',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    margin: `${tokens.spacingVerticalS} 0 0`,
    maxWidth: '240px',
  },
  key: { fontWeight: tokens.fontWeightSemibold },
  does: { margin: 0 },
});

export interface KeyHelpProps {
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
}

/** The keys of the list, behind a button that the key ? presses as well. */
export function KeyHelp({ isOpen, onOpen }: KeyHelpProps) {
  const styles = useStyles();
  const { keys } = useMessages().pane.list;
  return (
    <Popover open={isOpen} onOpenChange={(_event, { open }) => onOpen(open)} withArrow>
      <PopoverTrigger disableButtonEnhancement>
        <Button
          size="small"
          appearance="subtle"
          aria-label={keys.button}
          title={keys.button}
          icon={<QuestionCircle20Regular />}
        />
      </PopoverTrigger>
      <PopoverSurface aria-label={keys.heading} tabIndex={-1}>
        <Text weight="semibold">{keys.heading}</Text>
        <dl className={styles.keys}>
          {keys.rows.map((row) => (
            <Fragment key={row.keys}>
              <dt className={styles.key}>{row.keys}</dt>
              <dd className={styles.does}>{row.does}</dd>
            </Fragment>
          ))}
        </dl>
      </PopoverSurface>
    </Popover>
  );
}
