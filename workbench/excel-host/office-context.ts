import type { ExcelHostOptions } from './host-options';
import type { WorkbookExtras } from './workbook-extras';

/** What `window.external.GetContext()` answers; the client asks for it while it starts. */
export type OfficeContext = Readonly<Record<string, () => unknown>>;

const DESKTOP_EXCEL = 1;
const READ_WRITE = 0;
const READ_ONLY = 1;
const DOCUMENT_OPENED = 2;
const SHOWN_AS_TASK_PANE = 2;

/** Colours as integers, 0xBBGGRR as the desktop hands them over; only grey tones, so the byte order cannot show. */
const THEMES = {
  light: { body: 0xffffff, text: 0x262626, control: 0xf5f5f5, controlText: 0x262626 },
  dark: { body: 0x262626, text: 0xffffff, control: 0x1f1f1f, controlText: 0xffffff },
} as const;

export function themeInfo(theme: ExcelHostOptions['theme']): string {
  const colours = THEMES[theme];
  return JSON.stringify({
    bodyBackgroundColor: colours.body,
    bodyForegroundColor: colours.text,
    controlBackgroundColor: colours.control,
    controlForegroundColor: colours.controlText,
  });
}

export interface ContextSource {
  readonly options: ExcelHostOptions;
  readonly extras: WorkbookExtras;
  workbookName(): string;
}

/** The context of a task pane that stands beside an open workbook. */
export function officeContext({ options, extras, workbookName }: ContextSource): OfficeContext {
  return {
    GetAppType: () => DESKTOP_EXCEL,
    GetSolutionRef: () => 'task-pane-1',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => options.displayLanguage,
    GetAppDataLocale: () => options.contentLanguage,
    GetDocUrl: () => workbookName(),
    GetAppCapabilities: () => (extras.readOnly ? READ_ONLY : READ_WRITE),
    GetActivationMode: () => DOCUMENT_OPENED,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => '',
    GetCorrelationId: () => 'correlation-1',
    GetInstanceId: () => 'instance-1',
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => true,
    GetSupportedMatrix: () => JSON.stringify(options.requirementSets),
    GetHostFullVersion: () => '16.0.18025.20000',
    GetInitialDisplayMode: () => SHOWN_AS_TASK_PANE,
    GetOfficeThemeInfo: () => themeInfo(options.theme),
    GetSettings: () => ({
      Read: (keys: string[], values: string[]) => readSettings(extras, keys, values),
      Write: (keys: readonly string[], values: readonly string[]) => {
        writeSettings(extras, keys, values);
        options.onSettingsSaved(extras.settings);
      },
    }),
  };
}

function readSettings(extras: WorkbookExtras, keys: string[], values: string[]): void {
  for (const [key, value] of extras.settings) {
    keys.push(key);
    values.push(value);
  }
}

function writeSettings(extras: WorkbookExtras, keys: readonly string[], values: readonly string[]): void {
  extras.settings.clear();
  keys.forEach((key, index) => extras.settings.set(key, values[index] ?? ''));
}
