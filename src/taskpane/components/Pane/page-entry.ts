import type { ComponentType } from 'react';
import type { PageId } from '../../../messages/pane-work-words';
import type { PaneState } from '../../state/use-pane';

/** What every page is given. */
export interface PageProps {
  readonly pane: PaneState;
}

/** A page of the pane: one lazy view, and its name in the messages under `nav.pages`. */
export interface PageEntry {
  readonly id: PageId;
  /** Tabs are few, so that they fit on 320 pixels; the rest stand behind a button. */
  readonly placement: 'tab' | 'menu';
  /** Is the workbook to be checked before the page is shown? */
  readonly needsResult: boolean;
  readonly View: ComponentType<PageProps>;
}
