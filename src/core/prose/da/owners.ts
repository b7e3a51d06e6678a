import type { OwnerRule } from '../language';

/** Whose a figure is, by the words around it; the first rule that fits decides, and none means the proposal's own. */
export const OWNERS: readonly OwnerRule[] = [
  { owner: 'background', where: 'heading', patterns: ['baggrund', 'formål'] },
];
