import { MoreHorizontal20Regular } from '@fluentui/react-icons/svg/more-horizontal';
import { useMessages } from '../../words-context';

/** What the button to the other pages looks like and is called. */
export function useMoreLook() {
  const { more } = useMessages().pane.nav;
  return {
    size: 'small',
    appearance: 'subtle',
    'aria-label': more,
    title: more,
    icon: <MoreHorizontal20Regular />,
  } as const;
}
