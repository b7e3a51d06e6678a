import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import type { PageId } from '../../../messages/pane-work-words';
import { useMessages } from '../../words-context';
import { AppTitle } from '../AppTitle/AppTitle';
import type { PageEntry } from '../Pane/page-entry';
import { MoreButton } from './MoreButton';

// A menu is larger than all the tabs together, and seldom opened first.
const MorePages = lazy(async () => ({ default: (await import('./MorePages')).MorePages }));

const useStyles = makeStyles({
  nav: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    flexShrink: 0,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    marginBottom: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

export interface PaneNavProps {
  readonly pages: readonly PageEntry[];
  readonly current: PageId;
  readonly onOpen: (page: PageEntry) => void;
}

/** The ways between the pages: tabs for the daily ones, a menu for the rest. */
export function PaneNav({ pages, current, onOpen }: PaneNavProps) {
  const styles = useStyles();
  const { nav } = useMessages().pane;
  const tabs = pages.filter(({ placement }) => placement === 'tab');
  const rest = pages.filter(({ placement }) => placement === 'menu');
  const open = (id: unknown): void => {
    const page = pages.find((candidate) => candidate.id === id);
    if (page) onOpen(page);
  };
  return (
    <header className={styles.nav}>
      <AppTitle />
      <TabList
        size="small"
        aria-label={nav.label}
        selectedValue={current}
        onTabSelect={(_event, { value }) => open(value)}
      >
        {tabs.map(({ id }) => (
          <Tab key={id} value={id}>
            {nav.pages[id]}
          </Tab>
        ))}
      </TabList>
      <Suspense fallback={<MoreButton />}>
        <MorePages pages={rest} current={current} onOpen={open} />
      </Suspense>
    </header>
  );
}
