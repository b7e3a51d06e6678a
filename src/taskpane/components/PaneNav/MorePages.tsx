import { Button, Menu, MenuItemRadio, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import type { PageId } from '../../../messages/pane-work-words';
import { useMessages } from '../../words-context';
import type { PageEntry } from '../Pane/page-entry';
import { useMoreLook } from './use-more-look';

export interface MorePagesProps {
  readonly pages: readonly PageEntry[];
  readonly current: PageId;
  readonly onOpen: (id: string | undefined) => void;
}

/** The menu of the pages that have no tab. */
export function MorePages({ pages, current, onOpen }: MorePagesProps) {
  const { nav } = useMessages().pane;
  const look = useMoreLook();
  return (
    <Menu
      checkedValues={{ page: [current] }}
      onCheckedValueChange={(_event, { checkedItems }) => onOpen(checkedItems[0])}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button {...look} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {pages.map(({ id }) => (
            <MenuItemRadio key={id} name="page" value={id}>
              {nav.pages[id]}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
