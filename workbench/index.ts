import { UniverEngine } from './univer-engine';
import { UniverGrid } from './univer-grid';
import { createDesktopBridge, hostInfoQuery } from './excel-host/bridge';
import type { DesktopBridge } from './excel-host/bridge';
import { EmulatedExcel } from './excel-host/emulated-excel';
import { CURRENT_SETS } from './excel-host/host-options';
import type { FunctionMetadata, RequirementSets } from './excel-host/host-options';
import { readWorkbook } from './read-workbook';
import type { OpenedWorkbook } from './read-workbook';
import { saveWorkbook } from './save-workbook';
import { words } from './words';
import type { Language } from './words';
import './workbench.css';

declare global {
  interface Window {
    /** The pane's page takes its bridge from here, before office.js loads (workbench/pane-bridge.js). */
    paneBridge?: DesktopBridge;
    /** For the browser tests: the spreadsheet and the Excel behind the page, and a cell as the grid shows it. */
    workbench?: {
      readonly engine: UniverEngine;
      readonly excel: EmulatedExcel | null;
      readonly shown: (sheet: string, address: string) => string;
      /** Workbook and pane afresh with these settings, as if the page had been loaded with them. */
      readonly startAfresh: (settings: string) => Promise<void>;
    };
  }
}

/** The add-in's metadata as Excel reads it. */
interface FunctionsFile {
  readonly functions: readonly FunctionMetadata[];
  readonly allowErrorForDataTypeAny?: boolean;
}

interface Example {
  readonly file: string;
  readonly title: string;
}

const element = <T extends HTMLElement>(id: string): T => document.getElementById(id) as T;
const examples = element<HTMLSelectElement>('examples');
const file = element<HTMLInputElement>('file');
const language = element<HTMLSelectElement>('language');
const pane = element<HTMLIFrameElement>('pane');
const theme = element<HTMLButtonElement>('theme');
const trouble = element('trouble');
const width = element<HTMLInputElement>('width');

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const grid = new UniverGrid('grid');
let engine: UniverEngine | null = null;
let opened: OpenedWorkbook | null = null;
let excel: EmulatedExcel | null = null;
let functions: FunctionsFile = { functions: [] };
let requirementSets: RequirementSets = CURRENT_SETS;

const chosenLanguage = (): Language => language.value as Language;
const isDark = (): boolean => theme.getAttribute('aria-pressed') === 'true';

async function start(): Promise<void> {
  const [list, metadata] = await Promise.all([
    json<readonly Example[]>('examples.json'),
    json<FunctionsFile>('pane/functions.json'),
  ]);
  functions = metadata;
  examples.replaceChildren(...list.map(({ file: name, title }) => new Option(title, name)));
  await startAfresh(location.search);
}

/** `?workbook=`, `?language=en-US`, `?theme=dark` and `?width=320` choose what the controls choose; `?excel=1.10` is an Excel that knows no more. */
function applySettings(settings: URLSearchParams): void {
  examples.value = settings.get('workbook') ?? examples.options[0]?.value ?? '';
  language.value = settings.get('language') === 'en-US' ? 'en-US' : 'da-DK';
  if (isDark() !== (settings.get('theme') === 'dark')) turnTheme();
  width.value = settings.get('width') ?? width.defaultValue;
  const excelApi = settings.get('excel');
  requirementSets = excelApi === null ? CURRENT_SETS : { ...CURRENT_SETS, ExcelApi: excelApi };
  resizePane();
}

async function startAfresh(settings: string): Promise<void> {
  pane.src = 'about:blank';
  examples.querySelector('[disabled]')?.remove();
  applySettings(new URLSearchParams(settings));
  showWords();
  await openExample();
}

async function json<T>(address: string): Promise<T> {
  const answer = await fetch(address);
  return (await answer.json()) as T;
}

/** Counts what was asked to be opened: the latest wins, however long an earlier one takes to load. */
let asked = 0;

async function openExample(): Promise<void> {
  const mine = ++asked;
  const answer = await fetch(`examples/${encodeURIComponent(examples.value)}`);
  const bytes = await answer.arrayBuffer();
  if (mine === asked) await openFile(bytes, examples.value);
}

async function openFile(bytes: ArrayBuffer, name: string): Promise<void> {
  const mine = ++asked;
  trouble.hidden = true;
  let read: OpenedWorkbook;
  try {
    read = await readWorkbook(bytes, name);
  } catch (error) {
    console.warn(error);
    trouble.textContent = words[chosenLanguage()].unreadable(name);
    trouble.hidden = false;
    return;
  }
  if (mine !== asked) return;
  opened = read;
  showWorkbook(opened);
  showPane();
}

function showWorkbook({ data }: OpenedWorkbook): void {
  engine?.dispose();
  const workbook = grid.open(data);
  workbook.setNumfmtLocal('da');
  engine = new UniverEngine(grid, workbook);
  const shown = (sheet: string, address: string): string =>
    workbook.getSheetByName(sheet)?.getRange(address).getDisplayValue() ?? '';
  window.workbench = { engine, excel: null, shown, startAfresh };
}

/** Starts the task pane afresh, as Excel does with the workbook it stands beside. */
function showPane(): void {
  if (!engine || !opened) return;
  // The pane before this one hears no more; what it marked goes with it.
  excel?.dispose();
  engine.paintMarks([]);
  excel = new EmulatedExcel(engine, {
    displayLanguage: chosenLanguage(),
    contentLanguage: 'da-DK',
    theme: isDark() ? 'dark' : 'light',
    extras: opened.extras,
    requirementSets,
    ...functions,
  });
  window.paneBridge = createDesktopBridge(excel);
  if (window.workbench) window.workbench = { ...window.workbench, excel };
  pane.src = `pane/taskpane.html?${hostInfoQuery(chosenLanguage())}`;
}

/** Hands the open workbook to the browser as a download. */
async function save(): Promise<void> {
  if (!engine || !opened) return;
  const bytes = await saveWorkbook(opened.bytes, engine, opened.extras);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([bytes.slice().buffer], { type: XLSX }));
  link.download = engine.workbookName();
  link.click();
  URL.revokeObjectURL(link.href);
}

function showWords(): void {
  const said = words[chosenLanguage()];
  document.documentElement.lang = chosenLanguage().slice(0, 2);
  language.setAttribute('aria-label', said.language);
  for (const place of document.querySelectorAll<HTMLElement>('[data-word]')) {
    place.textContent = said[place.dataset['word'] as 'workbook' | 'open' | 'save' | 'width' | 'dark'];
  }
}

/** The menu shows what is open; a local file can't be chosen there again, since the page only sees what its user hands it. */
function showFileName(name: string): void {
  examples.querySelector('[disabled]')?.remove();
  const option = new Option(name, '', false, true);
  option.disabled = true;
  examples.add(option);
}

function turnTheme(): void {
  theme.setAttribute('aria-pressed', String(!isDark()));
  document.documentElement.dataset['theme'] = isDark() ? 'dark' : 'light';
  grid.setDark(isDark());
}

function resizePane(): void {
  pane.style.width = `${width.value}px`;
}

examples.addEventListener('change', () => void openExample());
element('save').addEventListener('click', () => void save());
element('open').addEventListener('click', () => file.click());
file.addEventListener('change', () => {
  const [chosen] = file.files ?? [];
  if (chosen)
    void chosen
      .arrayBuffer()
      .then((bytes) => openFile(bytes, chosen.name))
      .then(() => showFileName(chosen.name));
  file.value = '';
});
width.addEventListener('input', resizePane);
theme.addEventListener('click', () => {
  turnTheme();
  showPane();
});
language.addEventListener('change', () => {
  showWords();
  showPane();
});

void start();
