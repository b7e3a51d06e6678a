import type { HostInfo, HostNotice } from '../../app/workbook-host';
import { supportedSets, supports } from './requirement-sets';
import { HEAD_PROPERTIES, sheetHead } from './sheet-head';

const MACRO_FILE = /\.(?:xlsm|xlsb|xltm|xls)$/i;

/** What the pane says of the workbook and of Excel, in one round trip. */
export async function excelInfo(context: Excel.RequestContext): Promise<HostInfo> {
  const { workbook } = context;
  workbook.load('name,readOnly');
  workbook.worksheets.load(HEAD_PROPERTIES);
  // Only Excel on the web tells of the workbooks that formulas refer to.
  const links = supports('ExcelApiOnline', '1.1') ? workbook.linkedWorkbooks : null;
  links?.load('items/id');
  await context.sync();
  const hidden = workbook.worksheets.items.map(sheetHead).filter((sheet) => sheet.visibility !== 'visible');
  const notices: HostNotice[] = hidden.map(({ name }) => ({ notice: 'hidden-sheet', sheet: name }));
  // Excel doesn't tell an add-in of macros; only such a file can hold them.
  if (MACRO_FILE.test(workbook.name)) notices.push({ notice: 'macros' });
  if (links && links.items.length > 0) notices.push({ notice: 'external-links', count: links.items.length });
  return {
    workbook: workbook.name,
    platform: platformName(),
    readOnly: workbook.readOnly,
    supports: supportedSets(),
    notices,
  };
}

function platformName(): string {
  const platform = String(Office.context.platform);
  if (platform === 'OfficeOnline') return 'excel-web';
  return platform === 'Mac' ? 'excel-mac' : 'excel-desktop';
}
