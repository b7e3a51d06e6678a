import { Button } from '@fluentui/react-components';
import { useMoreLook } from './use-more-look';

/** The button as it stands there before its menu has been loaded, so that nothing moves when it has. */
export function MoreButton() {
  return <Button {...useMoreLook()} disabledFocusable />;
}
