import { Button } from '@fluentui/react-components';
import { checkName } from '../../state/check-names';
import { useMessages } from '../../words-context';
import type { FindingDetailProps } from './detail-props';
import { useFindingDetailStyles } from './FindingDetail.styles';

/** What can be done with a finding. */
export function DetailActions(props: FindingDetailProps) {
  const { entry, isBusy, fix } = props;
  const styles = useFindingDetailStyles();
  const { pane, findings } = useMessages();
  const { accept, fix: words } = pane;
  const isAccepted = entry.status.status === 'accepted';
  return (
    <div className={styles.actions}>
      {fix.planned.length > 0 && !isAccepted && (
        <Button size="small" appearance="primary" disabledFocusable={isBusy} onClick={() => props.onStart('fix')}>
          {fix.isProved ? words.fix : words.total}
        </Button>
      )}
      <Button
        size="small"
        disabledFocusable={isBusy}
        onClick={isAccepted ? props.onWithdraw : () => props.onStart('accept')}
      >
        {isAccepted ? accept.withdraw : accept.accept}
      </Button>
      {!isAccepted && (
        <Button size="small" appearance="subtle" disabledFocusable={isBusy} onClick={props.onSwitchOff}>
          {accept.switchOff(checkName(entry.finding.check, findings))}
        </Button>
      )}
    </div>
  );
}
