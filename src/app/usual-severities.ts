import type { Severity } from '../core/checks/finding';
import { CHECKS } from '../core/checks/registry';

/** How grave each check's findings usually are, by its ID; a finding may differ where the check sees a reason. */
export function usualSeverities(): Readonly<Partial<Record<string, Severity>>> {
  return Object.fromEntries(CHECKS.map(({ id, severity }) => [id, severity]));
}
