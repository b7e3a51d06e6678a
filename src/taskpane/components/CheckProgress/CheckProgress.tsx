import { Button, makeStyles, ProgressBar, Text, tokens } from '@fluentui/react-components';
import type { RunningCheck } from '../../state/use-check';
import { useMessages } from '../../words-context';

const useStyles = makeStyles({
  progress: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  // Kept when empty, so that nothing below moves.
  sheet: {
    minHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  cancel: { alignSelf: 'flex-start' },
});

export interface CheckProgressProps {
  readonly running: RunningCheck;
  readonly onCancel: () => void;
}

/** How far the check has come, by phase and sheet, and the way to stop it. */
export function CheckProgress({ running, onCancel }: CheckProgressProps) {
  const styles = useStyles();
  const { progress: words, commands } = useMessages().pane;
  const { progress, cancelling } = running;
  const text = cancelling ? words.cancelling : progress === null ? words.label : words[progress.phase](progress);
  const share = progress !== null && progress.total > 0 ? { value: progress.done, max: progress.total } : {};
  return (
    <div className={styles.progress}>
      <Text>{text}</Text>
      <ProgressBar aria-label={words.label} aria-valuetext={text} {...share} />
      <Text size={200} className={styles.sheet}>
        {progress?.sheet}
      </Text>
      <Button className={styles.cancel} disabledFocusable={cancelling} onClick={onCancel}>
        {commands.cancel}
      </Button>
    </div>
  );
}
