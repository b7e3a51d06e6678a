import { LocaleType, Univer, mergeLocales } from '@univerjs/core';
import type { Injector, IWorkbookData } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import enUS from '@univerjs/preset-sheets-core/locales/en-US';
import { defaultTheme } from '@univerjs/themes';
import '@univerjs/preset-sheets-core/lib/index.css';

export type GridWorkbook = ReturnType<FUniver['createWorkbook']>;

/** The spreadsheet grid on the page: formula bar, cells and sheet tabs, without the menus, which have no Danish words. */
export class UniverGrid {
  readonly api: FUniver;
  readonly injector: Injector;

  constructor(container: string) {
    const univer = new Univer({
      theme: defaultTheme,
      locale: LocaleType.EN_US,
      locales: { [LocaleType.EN_US]: mergeLocales(enUS) },
    });
    const { plugins } = UniverSheetsCorePreset({
      container,
      header: true,
      toolbar: false,
      contextMenu: false,
      footer: {
        sheetBar: true,
        statisticBar: false,
        menus: false,
        zoomSlider: false,
        addSheetButtonConfig: { show: false },
      },
      disableAutoFocus: true,
      disableTextFormatAlert: true,
      disableTextFormatMark: true,
    });
    for (const plugin of plugins) {
      if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
      else univer.registerPlugin(plugin);
    }
    this.api = FUniver.newAPI(univer);
    this.injector = univer.__getInjector();
  }

  /** Shows the workbook in place of the one before. */
  open(data: IWorkbookData): GridWorkbook {
    const before = this.api.getActiveWorkbook();
    if (before) this.api.disposeUnit(before.getId());
    return this.api.createWorkbook(data);
  }

  setDark(dark: boolean): void {
    this.api.toggleDarkMode(dark);
  }
}
