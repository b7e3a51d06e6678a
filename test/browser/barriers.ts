import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { paneFrame } from './open-workbench';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** axe as a script. Run in the pane's own frame, it takes a tenth of the time that going through the page takes. */
const { source } = createRequire(require.resolve('@axe-core/playwright'))('axe-core') as { readonly source: string };

interface Axe {
  run(
    context: { readonly exclude: readonly (readonly string[])[] },
    options: { readonly runOnly: readonly string[]; readonly resultTypes: readonly string[] },
  ): Promise<{ readonly violations: readonly { readonly id: string; readonly nodes: readonly { html: string }[] }[] }>;
}

/** What axe finds wrong in the pane, as "rule: element" lines; the grid beside it isn't ours. */
export async function barriers(page: Page): Promise<string[]> {
  const frame = paneFrame(page);
  const hasAxe = await frame.evaluate(() => 'axe' in globalThis);
  if (!hasAxe) await frame.evaluate(source);
  return frame.evaluate(async (rules) => {
    // A layer that is still fading in has too little contrast.
    const ends = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().iterations !== Infinity);
    await Promise.allSettled(ends.map(({ finished }) => finished));
    const { axe } = globalThis as unknown as { axe: Axe };
    const { violations } = await axe.run(
      // Fluent's focus guards round an open layer: they hand the focus on at once, so that nobody ever stands on one.
      { exclude: [['[data-tabster-dummy]']] },
      { runOnly: rules, resultTypes: ['violations'] },
    );
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
  }, RULES);
}
