import { Badge, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ProposalChanges } from '../../../app/changes-by-proposal';
import type { VersionChange } from '../../../core/checks/version-types';
import { oere } from '../../../core/figures/oere';
import { formatAddress, type CellRange } from '../../../core/workbook/cell-ref';
import { wordChange } from '../../../messages/compare-words';
import { useMessages } from '../../words-context';
import { CellLink } from '../PageParts/CellLink';
import { Growing } from '../PageParts/Growing';
import { usePagePartStyles } from '../PageParts/PageParts.styles';

const useStyles = makeStyles({
  group: { marginTop: tokens.spacingVerticalM },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: tokens.spacingHorizontalS },
  change: { marginTop: tokens.spacingVerticalXS },
  places: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
});

/** Proposals shown at a time. */
const STEP = 50;

export interface ChangeGroupsProps {
  readonly groups: readonly ProposalChanges[];
  readonly onGoTo: (cell: CellRange) => void;
}

/** What has changed, proposal by proposal, after a sentence on all of it. */
export function ChangeGroups({ groups, onGoTo }: ChangeGroupsProps) {
  const styles = usePagePartStyles();
  const { comparePage: words } = useMessages();
  return (
    <>
      <Summary groups={groups} />
      <Growing items={groups} step={STEP} more={words.more}>
        {(shown) => (
          <ul className={styles.plainList}>
            {shown.map((group) => (
              <Group key={group.id ?? ''} group={group} onGoTo={onGoTo} />
            ))}
          </ul>
        )}
      </Growing>
    </>
  );
}

function Summary({ groups }: Pick<ChangeGroupsProps, 'groups'>) {
  const { compare, findings } = useMessages();
  const changes = groups.flatMap((group) => group.changes);
  if (changes.length === 0) return <Text>{compare.nothing}</Text>;
  const moved = changes.reduce((sum, { amount }) => sum + Math.abs(amount ?? 0), 0);
  const amount = moved === 0 ? null : findings.atStake(oere(moved));
  return <Text>{compare.summary({ changes: changes.length, amount })}</Text>;
}

function Group({ group, onGoTo }: { readonly group: ProposalChanges; readonly onGoTo: (cell: CellRange) => void }) {
  const styles = useStyles();
  const parts = usePagePartStyles();
  const { comparePage: words } = useMessages();
  const name = group.id === null ? words.workbook : [group.id, group.title].filter(Boolean).join(' ');
  return (
    <li className={styles.group}>
      <div className={styles.head}>
        <h4 className={parts.subheading}>{name}</h4>
        <Marks group={group} />
        <Text size={200} className={parts.quiet}>
          {words.marks.count(group.changes.length)}
        </Text>
      </div>
      <ul className={parts.list}>
        {group.changes.map((change, index) => (
          <Change key={index} change={change} onGoTo={onGoTo} />
        ))}
      </ul>
    </li>
  );
}

function Marks({ group: { change, formerId } }: { readonly group: ProposalChanges }) {
  const { marks } = useMessages().comparePage;
  return (
    <>
      {(change === 'new' || change === 'gone') && (
        <Badge appearance="outline" color={change === 'new' ? 'brand' : 'important'} size="small">
          {change === 'new' ? marks.new : marks.gone}
        </Badge>
      )}
      {formerId !== null && (
        <Badge appearance="outline" color="informative" size="small">
          {marks.renumbered(formerId)}
        </Badge>
      )}
    </>
  );
}

function Change({ change, onGoTo }: { readonly change: VersionChange; readonly onGoTo: (cell: CellRange) => void }) {
  const styles = useStyles();
  const parts = usePagePartStyles();
  const { compare, comparePage: words } = useMessages();
  return (
    <li className={styles.change}>
      {wordChange(change, compare)}
      <div className={styles.places}>
        {change.after.map((cell) => (
          <CellLink key={formatAddress(cell)} cell={cell} name={words.goTo} onGoTo={onGoTo} />
        ))}
        {change.before.length > 0 && (
          <span className={parts.quiet}>{words.before(change.before.map(formatAddress))}</span>
        )}
      </div>
    </li>
  );
}
