import type { CheckResult } from '../../src/app/check-workbook';
import type { HostResult } from '../../src/app/workbook-host';

/** The result of a check that a test expects to succeed. */
export async function checked(check: Promise<HostResult<CheckResult>>): Promise<CheckResult> {
  const result = await check;
  if (!result.ok) throw new Error(`the workbook could not be checked: ${result.trouble}`);
  return result.value;
}
