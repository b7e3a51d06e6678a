import { Link, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import type { CheckResult } from '../../../app/check-workbook';
import type { SummaryFacts } from '../../../messages/pane-words';
import type { Freshness } from '../../state/use-live';
import { useMessages } from '../../words-context';

const useStyles = makeStyles({
  summary: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
  },
  quiet: { color: tokens.colorNeutralForeground3 },
  line: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalXS },
  icon: { flexShrink: 0, height: tokens.lineHeightBase200 },
  good: { color: tokens.colorStatusSuccessForeground1, flexShrink: 0, height: tokens.lineHeightBase300 },
  stale: { color: tokens.colorStatusWarningForeground3 },
  again: {
    alignSelf: 'flex-start',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    flexShrink: 0,
  },
});

export interface ResultSummaryProps {
  readonly facts: SummaryFacts;
  readonly coverage: CheckResult['coverage'];
  readonly freshness: Freshness;
  readonly isLive: boolean;
  readonly onCheckAgain: () => void;
  readonly onShowAccepted: () => void;
}

/** The result as a sentence, what it stands on, and whether it still holds. */
export function ResultSummary(props: ResultSummaryProps) {
  const { facts, coverage, onShowAccepted } = props;
  const styles = useStyles();
  const { summary } = useMessages().pane;
  const isClean = facts.errors + facts.warnings + facts.infos === 0;
  return (
    <section aria-label={summary.heading} className={styles.summary}>
      {isClean ? (
        <Clean facts={facts} isCompared={coverage.checked > 0} />
      ) : (
        <Text weight="semibold">{summary.found(facts)}</Text>
      )}
      <Text size={200} className={styles.quiet}>
        {summary.coverage(coverage)}
      </Text>
      {facts.accepted > 0 && (
        <Link as="button" className={styles.again} onClick={onShowAccepted}>
          {summary.accepted(facts.accepted)}
        </Link>
      )}
      <StandingLine {...props} />
    </section>
  );
}

/** Whether the result still holds; nothing is said where it does and follows the workbook. */
function StandingLine({ freshness, isLive, onCheckAgain }: ResultSummaryProps) {
  const styles = useStyles();
  const { live, commands } = useMessages().pane;
  if (freshness === 'current') {
    return isLive ? null : (
      <Text size={200} className={styles.quiet}>
        {live.off}
      </Text>
    );
  }
  return (
    <span className={styles.line} role="status">
      <Warning16Filled className={mergeClasses(styles.icon, styles.stale)} aria-hidden />
      <Text size={200}>{freshness === 'failed' ? live.failed : live.paused}</Text>
      <Link as="button" className={styles.again} onClick={onCheckAgain}>
        {commands.checkAgain}
      </Link>
    </span>
  );
}

interface CleanProps {
  readonly facts: SummaryFacts;
  readonly isCompared: boolean;
}

/** No findings: good news only where figures were compared at all. */
function Clean({ facts, isCompared }: CleanProps) {
  const styles = useStyles();
  const { summary } = useMessages().pane;
  const isAccepted = facts.accepted > 0;
  const words = isAccepted ? summary.allAccepted : isCompared ? summary.nothingFound : summary.nothingCompared;
  return (
    <>
      <span className={styles.line}>
        {(isCompared || isAccepted) && <CheckmarkCircle16Filled className={styles.good} aria-hidden />}
        <Text weight="semibold">{words.heading}</Text>
      </span>
      <Text>{words.body}</Text>
    </>
  );
}
