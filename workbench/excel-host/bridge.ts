import type { EmulatedExcel } from './emulated-excel';
import type { OfficeContext } from './office-context';
import { BridgeStatus } from './protocol';

const BATCH = 93;
const OFFICE_EVENTS = 33;

/** Marks the page as running in desktop Excel with a shared runtime and custom functions, telemetry off. Goes into the pane's URL. */
export function hostInfoQuery(displayLanguage: string): string {
  return `_host_Info=Excel$Win32$16.01$${displayLanguage}$c$$disableLogging$3`;
}

type Callback = (answer: unknown) => void;
type EventHandler = (eventId: number, entries: unknown) => void;

/** What desktop Excel puts at `window.external`. */
export interface DesktopBridge {
  GetContext(): OfficeContext;
  Execute(command: number, parameters: readonly unknown[], callback: Callback): void;
  RegisterEvent(eventId: number, target: string, handler: EventHandler, callback: Callback): void;
  UnregisterEvent(eventId: number, target: string, callback: Callback): void;
}

/**
 * The desktop bridge of one task pane. Put it at the pane's `window.external` before office.js loads:
 * `Object.defineProperty(window, 'external', { value: bridge, configurable: true })`.
 */
export function createDesktopBridge(excel: EmulatedExcel): DesktopBridge {
  return {
    GetContext: () => excel.context(),
    Execute: (command, parameters, callback) => {
      if (command === BATCH) void executeBatch(excel, parameters, callback);
      else setTimeout(() => callback(BridgeStatus.Ok), 0);
    },
    RegisterEvent: (eventId, _target, handler, callback) => {
      if (eventId === OFFICE_EVENTS) {
        excel.deliverEvents((entries) =>
          handler(OFFICE_EVENTS, safeArray(entries.map((entry) => safeArray([...entry])))),
        );
      }
      setTimeout(() => callback(BridgeStatus.Ok), 0);
    },
    UnregisterEvent: (eventId, _target, callback) => {
      if (eventId === OFFICE_EVENTS) excel.deliverEvents(null);
      setTimeout(() => callback(BridgeStatus.Ok), 0);
    },
  };
}

async function executeBatch(excel: EmulatedExcel, parameters: readonly unknown[], callback: Callback): Promise<void> {
  const [message] = parameters as [readonly unknown[]];
  const answer = await excel.execute(String(message[4]), Number(message[6]));
  if (answer.status !== BridgeStatus.Ok) callback(safeArray([answer.status]));
  else callback(safeArray([BridgeStatus.Ok, safeArray([200, safeArray([]), answer.body])]));
}

/** An array as COM hands it to scripts. */
function safeArray<T>(items: T[]): T[] {
  return Object.assign(items, { toArray: () => items, dimensions: () => 1 });
}
