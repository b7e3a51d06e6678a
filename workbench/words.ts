export type Language = 'da-DK' | 'en-US';

/** The words of the workbench's own page; the pane brings its own. */
interface Words {
  readonly workbook: string;
  readonly open: string;
  readonly save: string;
  readonly width: string;
  readonly dark: string;
  readonly language: string;
  readonly unreadable: (file: string) => string;
}

const danish: Words = {
  workbook: 'Projektmappe',
  open: 'Åbn .xlsx …',
  save: 'Gem .xlsx',
  width: 'Rudens bredde',
  dark: 'Mørkt tema',
  language: 'Sprog',
  unreadable: (file) => `${file} kunne ikke læses som en .xlsx-projektmappe.`,
};

const english: Words = {
  workbook: 'Workbook',
  open: 'Open .xlsx …',
  save: 'Save .xlsx',
  width: 'Pane width',
  dark: 'Dark theme',
  language: 'Language',
  unreadable: (file) => `${file} could not be read as an .xlsx workbook.`,
};

export const words: Readonly<Record<Language, Words>> = { 'da-DK': danish, 'en-US': english };
