import { SEVERITIES, type Severity } from '../core/checks/finding';
import type { FailOn } from './arguments';

/** Does any finding stand at or above the severity that a run fails on? */
export function fails(findings: readonly { readonly severity: Severity }[], failOn: FailOn): boolean {
  if (failOn === 'never') return false;
  const severe = SEVERITIES.slice(0, SEVERITIES.indexOf(failOn) + 1);
  return findings.some(({ severity }) => severe.includes(severity));
}
