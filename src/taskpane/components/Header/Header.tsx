import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Autosum20Regular } from '@fluentui/react-icons/svg/autosum';
import { DocumentSearch20Regular } from '@fluentui/react-icons/svg/document-search';
import { useMessages } from '../../words-context';
import { AppTitle } from '../AppTitle/AppTitle';

const useStyles = makeStyles({
  header: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
  },
  // Both buttons fit on one line of the narrowest pane in either language.
  button: {
    flexGrow: 1,
    minWidth: 0,
    whiteSpace: 'nowrap',
    paddingLeft: tokens.spacingHorizontalS,
    paddingRight: tokens.spacingHorizontalS,
  },
});

export interface HeaderProps {
  /** A check, a write or an undo is under way. */
  readonly isBusy: boolean;
  readonly onCheck: () => void;
  readonly onWriteTotals: () => void;
}

/** The two things the pane does. */
export function Header({ isBusy, onCheck, onWriteTotals }: HeaderProps) {
  const styles = useStyles();
  const { commands } = useMessages().pane;
  return (
    <header className={styles.header}>
      <AppTitle />
      <Button
        appearance="primary"
        className={styles.button}
        icon={<DocumentSearch20Regular />}
        disabledFocusable={isBusy}
        onClick={onCheck}
      >
        {commands.check}
      </Button>
      <Button className={styles.button} icon={<Autosum20Regular />} disabledFocusable={isBusy} onClick={onWriteTotals}>
        {commands.writeTotals}
      </Button>
    </header>
  );
}
