import { useMessages } from '../../words-context';
import { AppTitle } from '../AppTitle/AppTitle';
import { EmptyState } from './EmptyState';

/** Where the pane can't work: an Excel that is too old, or no Excel at all. */
export function NoExcel({ isOld }: { readonly isOld: boolean }) {
  const { oldExcel, noExcel } = useMessages().pane;
  const words = isOld ? oldExcel : noExcel;
  return (
    <main>
      <AppTitle />
      <EmptyState heading={words.heading}>{words.body}</EmptyState>
    </main>
  );
}
