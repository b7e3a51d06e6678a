import { Spinner } from '@fluentui/react-components';
import { Component, lazy, Suspense, type ReactNode } from 'react';
import type { StackedBarsProps } from './StackedBars';

const StackedBars = lazy(async () => ({ default: (await import('./StackedBars')).StackedBars }));

/** A chart that can't be fetched leaves its place empty: the table beside it says the same. */
class WithoutChart extends Component<{ readonly children: ReactNode }, { readonly isMissing: boolean }> {
  override readonly state = { isMissing: false };

  static getDerivedStateFromError(): { isMissing: boolean } {
    return { isMissing: true };
  }

  override render(): ReactNode {
    return this.state.isMissing ? null : this.props.children;
  }
}

/** Stacked bars, fetched when they are first shown. `waiting` names what is being fetched. */
export function LazyChart({ waiting, ...chart }: StackedBarsProps & { readonly waiting: string }) {
  return (
    <WithoutChart>
      <Suspense fallback={<Spinner size="tiny" label={waiting} />}>
        <StackedBars {...chart} />
      </Suspense>
    </WithoutChart>
  );
}
