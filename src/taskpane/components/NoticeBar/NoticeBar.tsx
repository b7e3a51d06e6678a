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
import type { Messages } from '../../../messages/messages';
import { describeTrouble } from '../../../messages/trouble-words';
import { checkName } from '../../state/check-names';
import type { Notice, Wrote } from '../../state/use-notice';
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

function textOf(notice: Notice, messages: Messages): NoticeText {
  const { pane, troubles, findings } = messages;
  switch (notice.notice) {
    case 'trouble':
      return { intent: 'error', ...describeTrouble(notice.trouble, troubles) };
    case 'check-cancelled':
      return { intent: 'info', what: pane.progress.cancelled, todo: null };
    case 'load-failed':
      return { intent: 'error', ...pane.loadFailed };
    case 'written':
      return { intent: 'success', ...saidOf(notice.what, pane) };
    case 'switched-off':
      return { intent: 'info', what: pane.wrote.switchedOff(checkName(notice.check, findings)), todo: null };
    case 'undone':
      return { intent: 'success', what: undoneOf(notice.cells, pane), todo: null };
  }
}

const undoneOf = (cells: number, { totals, wrote }: Messages['pane']): string =>
  cells === 0 ? wrote.sheetUndone : totals.undone(cells);

function saidOf(what: Wrote, { totals, wrote }: Messages['pane']): Pick<NoticeText, 'what' | 'todo'> {
  switch (what.wrote) {
    case 'totals':
      return { what: totals.written(what.cells), todo: null };
    case 'fixed':
    case 'frozen':
      return { what: wrote[what.wrote](what.cells), todo: null };
    case 'newCase':
      return { what: wrote.newCase(what.sheet), todo: what.hasOverviewRow ? null : wrote.noOverviewRow };
    case 'findings':
    case 'schema':
    case 'newPlan':
    case 'example':
      return { what: wrote[what.wrote](what.sheet), todo: null };
    case 'accepted':
    case 'withdrawn':
    case 'exampleGone':
    case 'removed':
      return { what: wrote[what.wrote], todo: null };
  }
}

export interface NoticeBarProps {
  readonly notice: Notice;
  readonly isBusy: boolean;
  readonly onUndo: () => void;
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
          <Button size="small" disabledFocusable={isBusy} onClick={onUndo}>
            {commands.undo}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}
