import { planFreeze, type FreezePlan } from '../core/writing/plan-freeze';
import { succeeded, type HostResult, type WorkbookHost } from './workbook-host';

/** The add-in's functions in the workbook as it stands, and the values that would take their place; changes nothing. */
export async function listFunctions(host: WorkbookHost): Promise<HostResult<FreezePlan>> {
  const snapshot = await host.read();
  return snapshot.ok ? succeeded(planFreeze(snapshot.value)) : snapshot;
}
