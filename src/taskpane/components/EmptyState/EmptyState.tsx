import { makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  empty: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
  },
  heading: { margin: 0 },
});

export interface EmptyStateProps {
  readonly heading: string;
  readonly children: ReactNode;
}

/** What stands where there is nothing to list: why, and the next step. */
export function EmptyState({ heading, children }: EmptyStateProps) {
  const styles = useStyles();
  return (
    <div className={styles.empty}>
      <Subtitle2 as="h2" className={styles.heading}>
        {heading}
      </Subtitle2>
      {typeof children === 'string' ? <Text>{children}</Text> : children}
    </div>
  );
}
