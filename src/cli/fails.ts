import type { Severity } from '../core/checks/finding';
import { isAtLeast } from '../core/checks/order-findings';
import type { FailOn } from './arguments';

/** Does any finding stand at or above the severity that a run fails on? */
export function fails(findings: readonly { readonly severity: Severity }[], failOn: FailOn): boolean {
  return failOn !== 'never' && findings.some((finding) => isAtLeast(finding, failOn));
}
