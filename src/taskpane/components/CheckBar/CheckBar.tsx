import { Button, makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import { DocumentSearch20Regular } from '@fluentui/react-icons/svg/document-search';
import { Highlight20Regular } from '@fluentui/react-icons/svg/highlight';
import type { Highlights } from '../../state/use-highlights';
import { useMessages } from '../../words-context';
import { KeyHelp } from '../KeyHelp/KeyHelp';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    gap: tokens.spacingHorizontalXS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
  },
  check: { flexGrow: 1, minWidth: 0, whiteSpace: 'nowrap' },
});

export interface CheckBarProps {
  readonly isBusy: boolean;
  readonly highlights: Highlights;
  readonly isHelpOpen: boolean;
  readonly onHelp: (isOpen: boolean) => void;
  readonly onCheck: () => void;
}

/** The check, the marks in the sheets, and the keys. */
export function CheckBar({ isBusy, highlights, isHelpOpen, onHelp, onCheck }: CheckBarProps) {
  const styles = useStyles();
  const { commands, settings } = useMessages().pane;
  return (
    <div className={styles.bar}>
      <Button
        appearance="primary"
        size="small"
        className={styles.check}
        icon={<DocumentSearch20Regular />}
        disabledFocusable={isBusy}
        onClick={onCheck}
      >
        {commands.check}
      </Button>
      <ToggleButton
        size="small"
        appearance="subtle"
        icon={<Highlight20Regular />}
        aria-label={settings.marks.label}
        title={settings.marks.label}
        checked={highlights.isOn}
        onClick={() => highlights.set(!highlights.isOn)}
      />
      <KeyHelp isOpen={isHelpOpen} onOpen={onHelp} />
    </div>
  );
}
