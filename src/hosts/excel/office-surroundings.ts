import { REQUIRED_SET, supports } from './requirement-sets';

/** Where the add-in finds itself once Office has answered. */
export type Surroundings = 'excel' | 'old-excel' | 'elsewhere';

/** Waits for Office and says where the pane runs; a page opened outside Office, or without office.js, is `elsewhere`. */
export async function awaitOffice(): Promise<Surroundings> {
  if (typeof Office === 'undefined') return 'elsewhere';
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return 'elsewhere';
  return supports(REQUIRED_SET.name, REQUIRED_SET.version) ? 'excel' : 'old-excel';
}

/** What the host says of its theme, as far as it says anything: whether it is dark, or the colour behind its panes. */
export function hostTheme(): { readonly isDark: boolean | null; readonly background: string | null } {
  const theme =
    typeof Office === 'undefined' ? undefined : (Office.context?.officeTheme as Partial<Office.OfficeTheme>);
  return { isDark: theme?.isDarkTheme ?? null, background: theme?.bodyBackgroundColor ?? null };
}
