import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
  type MessageBarIntent,
} from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons/svg/dismiss';
import type { Journal } from '../../../core/workbook/edit-plan';
import type { Messages } from '../../../messages/messages';
import { describeTrouble } from '../../../messages/trouble-words';
import type { Notice } from '../../state/use-notice';
import { useMessages } from '../../words-context';

const useStyles = makeStyles({
  bar: { flexShrink: 0, margin: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}` },
  todo: { display: 'block', overflowWrap: 'anywhere' },
  what: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
});

interface NoticeText {
  readonly intent: MessageBarIntent;
  readonly what: string;
  readonly todo: string | null;
}

function textOf(notice: Notice, { pane, troubles }: Messages): NoticeText {
  switch (notice.notice) {
    case 'trouble':
      return { intent: 'error', ...describeTrouble(notice.trouble, troubles) };
    case 'check-cancelled':
      return { intent: 'info', what: pane.progress.cancelled, todo: null };
    case 'load-failed':
      return { intent: 'error', ...pane.loadFailed };
    case 'written':
      return { intent: 'success', what: pane.totals.written(notice.journal.entries.length), todo: null };
    case 'undone':
      return { intent: 'success', what: pane.totals.undone(notice.cells), todo: null };
  }
}

export interface NoticeBarProps {
  readonly notice: Notice;
  readonly isBusy: boolean;
  readonly onUndo: (journal: Journal) => void;
  readonly onDismiss: () => void;
}

/** What happened last, what to do about it, and the way back where there is one. */
export function NoticeBar({ notice, isBusy, onUndo, onDismiss }: NoticeBarProps) {
  const styles = useStyles();
  const messages = useMessages();
  const { commands } = messages.pane;
  const { intent, what, todo } = textOf(notice, messages);
  return (
    <MessageBar intent={intent} layout="multiline" className={styles.bar}>
      <MessageBarBody>
        <MessageBarTitle className={styles.what}>{what}</MessageBarTitle>
        {todo !== null && <span className={styles.todo}>{todo}</span>}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            aria-label={commands.dismiss}
            title={commands.dismiss}
            icon={<Dismiss20Regular />}
            onClick={onDismiss}
          />
        }
      >
        {notice.notice === 'written' && (
          <Button size="small" disabledFocusable={isBusy} onClick={() => onUndo(notice.journal)}>
            {commands.undo}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}
