import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { CheckResult } from '../../../app/check-workbook';
import { OUTSIDE, type SheetReading } from '../../../core/reading/sheet-reading';
import type { Messages } from '../../../messages/messages';
import type { SummaryFacts } from '../../../messages/pane-words';
import { PLAIN_VIEW, type GroupBy, type ListView } from '../../state/arrange-findings';
import { useFix } from '../../state/use-fix';
import type { PaneState } from '../../state/use-pane';
import { useMessages } from '../../words-context';
import { EmptyState } from '../EmptyState/EmptyState';
import { FindingDetail } from '../FindingDetail/FindingDetail';
import { FindingList } from '../FindingList/FindingList';
import { ListControls } from '../ListControls/ListControls';
import { ResultSummary } from '../ResultSummary/ResultSummary';
import { useDealing, useFindingsView } from './use-findings-view';

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

/** Sheets of these kinds hold no proposal. */
const WITHOUT_PROPOSALS: readonly SheetReading['kind'][] = [...OUTSIDE, 'narrative'];

export interface FindingsViewProps {
  readonly pane: PaneState;
  readonly result: CheckResult;
  readonly onHelp: () => void;
}

/** The result of a check: the sentence, the list, and the finding chosen in it. */
export function FindingsView({ pane, result, onHelp }: FindingsViewProps) {
  const messages = useMessages();
  const styles = useStyles();
  const { entries, live, settings, list, writes } = pane;
  const { view, setView, setSelectedId } = list;
  const { facts, groups, shown, at, selected, open, step, neighbour } = useFindingsView(pane, result, messages);
  const dealing = useDealing(pane, neighbour);
  const fix = useFix(result, selected);
  const { summary } = messages.pane;

  if (entries.length === 0 && result.sheets.every(({ kind }) => WITHOUT_PROPOSALS.includes(kind))) {
    return <EmptyState heading={summary.nothingRead.heading}>{summary.nothingRead.body}</EmptyState>;
  }
  return (
    <div className={styles.view}>
      <ResultSummary
        facts={facts}
        coverage={result.coverage}
        freshness={live.freshness}
        isLive={settings.isLive}
        onCheckAgain={() => void pane.startCheck()}
        onShowAccepted={() => setView({ ...PLAIN_VIEW, show: 'accepted' })}
      />
      {entries.length > 0 && <ListControls view={view} onView={setView} />}
      <ShownCount view={view} onView={setView} shown={shown.length} facts={facts} />
      {shown.length > 0 && (
        <FindingList
          groups={groups}
          nameOfGroup={(key) => groupName(view.groupBy, key, messages)}
          isGroupedBySheet={view.groupBy === 'sheet'}
          selectedId={selected?.id ?? null}
          focusOn={dealing.focusOn}
          onSelect={setSelectedId}
          onOpen={open}
          onAccept={(id) => dealing.start(id, 'accept')}
          onUndo={() => void writes.undo()}
          onHelp={onHelp}
        />
      )}
      {selected !== null && (
        <FindingDetail
          key={selected.id}
          entry={selected}
          position={at + 1}
          of={shown.length}
          isBusy={writes.isBusy}
          doing={dealing.doingOf(selected.id)}
          fix={fix}
          name={settings.name}
          onGoTo={(cell) => void pane.goTo(cell)}
          onStep={step}
          onClose={() => setSelectedId(null)}
          onStart={(doing) => dealing.start(selected.id, doing)}
          onStop={dealing.stop}
          onAccept={(reason, name) => dealing.accept(selected, reason, name)}
          onWithdraw={() => dealing.withdraw(selected)}
          onSwitchOff={() => pane.switchChecks.switchOff(selected.finding.check)}
          onFix={() => dealing.mend(fix)}
        />
      )}
    </div>
  );
}

interface ShownCountProps {
  readonly view: ListView;
  readonly onView: (view: ListView) => void;
  readonly shown: number;
  readonly facts: SummaryFacts;
}

/** How many of the findings the list shows, while a search or a filter hides some; the way back where it hides all. */
function ShownCount({ view, onView, shown, facts }: ShownCountProps) {
  const styles = useStyles();
  const { list } = useMessages().pane;
  const open = facts.errors + facts.warnings + facts.infos;
  const all = view.show === 'accepted' ? facts.accepted : open;
  if (shown === 0 && (all > 0 || view.show === 'accepted')) {
    return (
      <div className={styles.noMatch} role="status">
        <Text>{list.noMatch}</Text>
        <Button size="small" onClick={() => onView({ ...view, query: PLAIN_VIEW.query, show: PLAIN_VIEW.show })}>
          {list.clearFilter}
        </Button>
      </div>
    );
  }
  if (shown === 0 || shown === open) return null;
  return (
    <Text size={200} role="status" className={styles.shown}>
      {list.shown(shown, open + facts.accepted)}
    </Text>
  );
}

/** What a group is called; a sheet by its own name. */
function groupName(groupBy: GroupBy, key: string, { findings }: Messages): string {
  if (groupBy === 'sheet') return key;
  const names: Readonly<Record<string, string>> = groupBy === 'check' ? findings.checks : findings.severities;
  return names[key] ?? key;
}
