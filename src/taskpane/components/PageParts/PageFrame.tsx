import { Subtitle2 } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePagePartStyles } from './PageParts.styles';

export interface PageFrameProps {
  readonly heading: string;
  readonly children: ReactNode;
}

/** A page that is read from top to bottom, under its heading. */
export function PageFrame({ heading, children }: PageFrameProps) {
  const styles = usePagePartStyles();
  return (
    <section aria-label={heading} className={styles.page}>
      <Subtitle2 as="h2" className={styles.heading}>
        {heading}
      </Subtitle2>
      {children}
    </section>
  );
}
