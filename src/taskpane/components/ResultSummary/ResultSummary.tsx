import { Link, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import type { CheckResult } from '../../../app/check-workbook';
import type { SummaryFacts } from '../../../messages/pane-words';
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
  again: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, flexShrink: 0 },
});

export interface ResultSummaryProps {
  readonly facts: SummaryFacts;
  readonly coverage: CheckResult['coverage'];
  readonly isStale: boolean;
  readonly onCheckAgain: () => void;
}

/** The result as a sentence, what it stands on, and whether it still holds. */
export function ResultSummary({ facts, coverage, isStale, onCheckAgain }: ResultSummaryProps) {
  const styles = useStyles();
  const { summary, commands } = useMessages().pane;
  const isClean = facts.errors + facts.warnings + facts.infos === 0;
  return (
    <section aria-label={summary.heading} className={styles.summary}>
      {isClean ? <Clean isCompared={coverage.checked > 0} /> : <Text weight="semibold">{summary.found(facts)}</Text>}
      <Text size={200} className={styles.quiet}>
        {summary.coverage(coverage)}
      </Text>
      {isStale && (
        <span className={styles.line}>
          <Warning16Filled className={mergeClasses(styles.icon, styles.stale)} aria-hidden />
          <Text size={200}>{summary.outOfDate}</Text>
          <Link as="button" className={styles.again} onClick={onCheckAgain}>
            {commands.checkAgain}
          </Link>
        </span>
      )}
    </section>
  );
}

/** No findings: good news only where figures were compared at all. */
function Clean({ isCompared }: { readonly isCompared: boolean }) {
  const styles = useStyles();
  const { summary } = useMessages().pane;
  const words = isCompared ? summary.nothingFound : summary.nothingCompared;
  return (
    <>
      <span className={styles.line}>
        {isCompared && <CheckmarkCircle16Filled className={styles.good} aria-hidden />}
        <Text weight="semibold">{words.heading}</Text>
      </span>
      <Text>{words.body}</Text>
    </>
  );
}
