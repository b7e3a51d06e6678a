import type { Engine } from './engine-parts';

/**
 * The checks, loaded apart from the pane: they are larger than the pane itself and are not needed to draw it. The page asks
 * for them as soon as it stands, so that the first check seldom waits. A failed load is tried again at the next call.
 */
export async function loadEngine(): Promise<Engine> {
  return (await import('./engine-parts')).engine;
}
