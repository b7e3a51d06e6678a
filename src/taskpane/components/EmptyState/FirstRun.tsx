import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
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
  actions: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    marginTop: tokens.spacingVerticalM,
  },
});

export interface FirstRunProps {
  readonly isBusy: boolean;
  readonly onCheck: () => void;
  readonly onExample: () => void;
}

/** What the pane does, before the first check, and the two ways to begin. */
export function FirstRun({ isBusy, onCheck, onExample }: FirstRunProps) {
  const styles = useStyles();
  const { firstRun, commands } = useMessages().pane;
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
      <div className={styles.actions}>
        <Button appearance="primary" icon={<DocumentSearch20Regular />} disabledFocusable={isBusy} onClick={onCheck}>
          {commands.check}
        </Button>
        <Button disabledFocusable={isBusy} onClick={onExample}>
          {firstRun.example}
        </Button>
      </div>
    </EmptyState>
  );
}
