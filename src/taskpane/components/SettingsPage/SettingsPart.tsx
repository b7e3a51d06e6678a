import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
});

export interface SettingsPartProps {
  readonly heading: string;
  readonly children: ReactNode;
}

/** One part of the settings under its heading. */
export function SettingsPart({ heading, children }: SettingsPartProps) {
  const styles = useStyles();
  return (
    <div className={styles.part}>
      <h3 className={styles.heading}>{heading}</h3>
      {children}
    </div>
  );
}
