import { Button, makeStyles, Text, Textarea, tokens } from '@fluentui/react-components';
import { Component, useState, type ReactNode } from 'react';
import { useMessages } from '../../words-context';
import { AppTitle } from '../AppTitle/AppTitle';
import { EmptyState } from '../EmptyState/EmptyState';
import { crashReport } from './crash-report';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface CrashBoundaryState {
  readonly crash: Error | null;
}

/** Stands around the views: a programmer's mistake in one of them ends here, as a report the user can pass on. */
export class CrashBoundary extends Component<{ readonly children: ReactNode }, CrashBoundaryState> {
  override readonly state: CrashBoundaryState = { crash: null };

  static getDerivedStateFromError(error: unknown): CrashBoundaryState {
    return { crash: error instanceof Error ? error : new Error('Thrown value that is no error') };
  }

  override render(): ReactNode {
    const { crash } = this.state;
    if (crash === null) return this.props.children;
    const report = crashReport({ name: crash.name, stack: crash.stack ?? '', platform: navigator.userAgent });
    return <CrashView report={report} />;
  }
}

function CrashView({ report }: { readonly report: string }) {
  const styles = useStyles();
  const [isCopied, setCopied] = useState(false);
  const { crash } = useMessages().pane;
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(report);
      setCopied(true);
    } catch {
      // Some web views refuse the clipboard; the report stands there to be marked and copied by hand.
    }
  };
  return (
    <main>
      <AppTitle />
      <EmptyState heading={crash.heading}>
        <Text>{crash.body}</Text>
        <Textarea aria-label={crash.report} readOnly rows={8} value={report} />
        <div className={styles.actions}>
          <Button onClick={() => void copy()}>{isCopied ? crash.copied : crash.copy}</Button>
          <Button appearance="primary" onClick={() => location.reload()}>
            {crash.reload}
          </Button>
        </div>
      </EmptyState>
    </main>
  );
}
