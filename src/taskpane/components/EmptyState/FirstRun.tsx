import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { Autosum20Regular } from '@fluentui/react-icons/svg/autosum';
import { DocumentSearch20Regular } from '@fluentui/react-icons/svg/document-search';
import { Calculator20Regular } from '@fluentui/react-icons/svg/calculator';
import { useMessages } from '../../words-context';
import { EmptyState } from './EmptyState';

const ICONS = [DocumentSearch20Regular, Calculator20Regular, Autosum20Regular];

const useStyles = makeStyles({
  points: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
  },
  point: { display: 'flex', gap: tokens.spacingHorizontalS },
  icon: { flexShrink: 0, color: tokens.colorBrandForeground1 },
});

/** What the pane does, before the first check. */
export function FirstRun() {
  const styles = useStyles();
  const { firstRun } = useMessages().pane;
  return (
    <EmptyState heading={firstRun.heading}>
      <ul className={styles.points}>
        {firstRun.points.map((point, index) => {
          const Icon = ICONS[index % ICONS.length] ?? DocumentSearch20Regular;
          return (
            <li key={point} className={styles.point}>
              <Icon className={styles.icon} aria-hidden />
              <Text>{point}</Text>
            </li>
          );
        })}
      </ul>
    </EmptyState>
  );
}
