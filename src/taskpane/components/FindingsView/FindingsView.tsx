import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { SheetReading } from '../../../core/reading/sheet-reading';
import type { Messages } from '../../../messages/messages';
import { PLAIN_VIEW, type GroupBy } from '../../state/arrange-findings';
import { useMessages } from '../../words-context';
import { EmptyState } from '../EmptyState/EmptyState';
import { FindingDetail } from '../FindingDetail/FindingDetail';
import { FindingList } from '../FindingList/FindingList';
import { ListControls } from '../ListControls/ListControls';
import { ResultSummary } from '../ResultSummary/ResultSummary';
import { useFindingsView, type FindingsViewProps } from './use-findings-view';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0 },
  shown: {
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
    color: tokens.colorNeutralForeground3,
  },
  noMatch: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
    padding: `0 ${tokens.spacingHorizontalM}`,
  },
});

const OUTSIDE: readonly SheetReading['kind'][] = ['narrative', 'schema', 'own', 'not-catalogue'];

/** The result of a check: the sentence, the list, and the finding chosen in it. */
export function FindingsView(props: FindingsViewProps) {
  const { result, isStale, view, onView, onSelect, onGoTo, onCheckAgain } = props;
  const messages = useMessages();
  const styles = useStyles();
  const { entries, facts, groups, shown, at, selected, open, step } = useFindingsView(props, messages);
  const { summary, list } = messages.pane;

  if (entries.length === 0 && result.sheets.every(({ kind }) => OUTSIDE.includes(kind))) {
    return <EmptyState heading={summary.nothingRead.heading}>{summary.nothingRead.body}</EmptyState>;
  }
  return (
    <div className={styles.view}>
      <ResultSummary facts={facts} coverage={result.coverage} isStale={isStale} onCheckAgain={onCheckAgain} />
      {entries.length > 0 && <ListControls view={view} onView={onView} />}
      {shown.length > 0 && shown.length < entries.length && (
        <Text size={200} role="status" className={styles.shown}>
          {list.shown(shown.length, entries.length)}
        </Text>
      )}
      {entries.length > 0 && shown.length === 0 && (
        <div className={styles.noMatch} role="status">
          <Text>{list.noMatch}</Text>
          <Button
            size="small"
            onClick={() => onView({ ...view, query: PLAIN_VIEW.query, severity: PLAIN_VIEW.severity })}
          >
            {list.clearFilter}
          </Button>
        </div>
      )}
      {shown.length > 0 && (
        <FindingList
          groups={groups}
          nameOfGroup={(key) => groupName(view.groupBy, key, messages)}
          isGroupedBySheet={view.groupBy === 'sheet'}
          selectedId={selected?.id ?? null}
          onSelect={onSelect}
          onOpen={open}
        />
      )}
      {selected !== null && (
        <FindingDetail
          entry={selected}
          position={at + 1}
          of={shown.length}
          onGoTo={onGoTo}
          onStep={step}
          onClose={() => onSelect(null)}
        />
      )}
    </div>
  );
}

/** What a group is called; a sheet by its own name. */
function groupName(groupBy: GroupBy, key: string, { findings }: Messages): string {
  if (groupBy === 'sheet') return key;
  const names: Readonly<Record<string, string>> = groupBy === 'check' ? findings.checks : findings.severities;
  return names[key] ?? key;
}
