import { failed, succeeded } from '../../app/workbook-host';
import type { HostResult } from '../../app/workbook-host';
import { runExcel } from './run-excel';

/** A text that the add-in has stored in the workbook, or null, in one round trip. */
export async function readSetting(context: Excel.RequestContext, key: string): Promise<string | null> {
  const setting = context.workbook.settings.getItemOrNullObject(key);
  setting.load('value');
  await context.sync();
  if (setting.isNullObject) return null;
  return typeof setting.value === 'string' ? setting.value : null;
}

/** Stores a text under a key, or takes the key away, in one round trip. Excel keeps it in the file, apart for each add-in. */
export async function writeSetting(key: string, value: string | null): Promise<HostResult<void>> {
  const written = await runExcel({ what: key }, async (context) => {
    const { settings } = context.workbook;
    if (value === null) settings.getItem(key).delete();
    else settings.add(key, value);
    await context.sync();
  });
  if (written.ok) return written;
  // What isn't there needn't be taken away.
  if (value === null && written.trouble === 'gone') return succeeded(undefined);
  if (written.trouble === 'unexpected' && written.code === 'AccessDenied') return failed({ trouble: 'read-only' });
  return written;
}
