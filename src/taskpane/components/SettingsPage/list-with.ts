import type { HostResult } from '../../../app/workbook-host';
import { loadEngine } from '../../state/engine';
import type { Engine } from '../../state/engine-parts';
import type { PaneState } from '../../state/use-pane';

/** A look at the workbook before something is done to it; trouble goes to the notice. */
export function listWith<T>(
  { notices }: PaneState,
  look: (engine: Engine) => Promise<HostResult<T>>,
  onListed: (value: T) => void,
): () => Promise<void> {
  return async () => {
    const engine = await loadEngine().catch(() => null);
    if (engine === null) return notices.show({ notice: 'load-failed' });
    const answer = await look(engine);
    if (answer.ok) onListed(answer.value);
    else notices.show({ notice: 'trouble', trouble: answer });
  };
}
