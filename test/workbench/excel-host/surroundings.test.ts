/** @jest-environment jsdom */
import { noExtras } from '../../../workbench/excel-host/workbook-extras';
import { createDesktopBridge } from '../../../workbench/excel-host/bridge';
import { themeInfo } from '../../../workbench/excel-host/office-context';
import { openExcel } from '../../support/open-excel';

const saved: string[] = [];

beforeAll(async () => {
  const extras = noExtras();
  extras.settings.set('katalogtjek', JSON.stringify({ accepted: ['HA02'] }));
  await openExcel(
    { A: [[1]] },
    {
      displayLanguage: 'da-DK',
      contentLanguage: 'da-DK',
      theme: 'dark',
      extras,
      onSettingsSaved: (settings) => saved.push(...settings.keys()),
    },
  );
});

describe('what the pane learns of its surroundings', () => {
  test('it stands in desktop Excel', () => {
    expect([Office.context.host, Office.context.platform]).toEqual(['Excel', 'PC']);
  });

  test('the language of Excel’s menus and of the document', () => {
    expect([Office.context.displayLanguage, Office.context.contentLanguage]).toEqual(['da-DK', 'da-DK']);
  });

  test('the theme’s colours', () => {
    expect(Office.context.officeTheme).toMatchObject({
      bodyBackgroundColor: '#262626',
      bodyForegroundColor: '#ffffff',
    });
    expect(themeInfo('light')).toContain(String(0xffffff));
  });

  test('the requirement sets', () => {
    const { requirements } = Office.context;
    expect(requirements.isSetSupported('ExcelApi', '1.14')).toBe(true);
    expect(requirements.isSetSupported('ExcelApi', '1.99')).toBe(false);
    expect(requirements.isSetSupported('WordApi', '1.1')).toBe(false);
    expect(requirements.isSetSupported('SharedRuntime', '1.1')).toBe(true);
  });

  test('the settings kept in the workbook, which it can change', async () => {
    const { settings } = Office.context.document;
    expect(settings.get('katalogtjek')).toEqual({ accepted: ['HA02'] });
    settings.set('sprog', 'da');
    await new Promise<void>((resolve) => settings.saveAsync(() => resolve()));
    expect(saved).toEqual(['katalogtjek', 'sprog']);
  });
});

test('other commands of the desktop are answered with success', async () => {
  const { excel } = await openExcel({ A: [[1]] });
  const answer = await new Promise((resolve) => createDesktopBridge(excel).Execute(12, [], resolve));
  expect(answer).toBe(0);
});
