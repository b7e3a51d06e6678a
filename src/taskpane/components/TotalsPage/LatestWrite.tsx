import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Writes } from '../../state/use-writes';
import { useMessages } from '../../words-context';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
  },
  text: { color: tokens.colorNeutralForeground3 },
});

/** The latest write that can be taken back, also one from before the pane was closed. */
export function LatestWrite({ writes }: { readonly writes: Writes }) {
  const styles = useStyles();
  const { commands, wrote } = useMessages().pane;
  const { latest, isBusy, undo } = writes;
  if (latest === null) return null;
  return (
    <div className={styles.line}>
      <Text size={200} className={styles.text}>
        {wrote.latest(latest.journal.entries.length, latest.time)}
      </Text>
      <Button size="small" disabledFocusable={isBusy} onClick={() => void undo()}>
        {commands.undo}
      </Button>
    </div>
  );
}
