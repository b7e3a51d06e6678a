import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createDesktopBridge, hostInfoQuery } from '../../workbench/excel-host/bridge';
import type { DesktopBridge } from '../../workbench/excel-host/bridge';
import type { EmulatedExcel } from '../../workbench/excel-host/emulated-excel';

const OFFICE_ORIGIN = '/office-js/';
const OFFICE_EVENTS = 33;

/** How long the client lets pass between two bundles of function results, in milliseconds, and how long it does here. */
const CLIENT_PAUSE = 500;
const SHORT_PAUSE = 10;

type EventHandler = Parameters<DesktopBridge['RegisterEvent']>[2];

/**
 * Microsoft's own client in a jsdom window (`@jest-environment jsdom`), talking to an emulated Excel. It starts once per test
 * file and keeps what it learnt then: requirement sets, language, settings. `connect` puts another Excel behind it.
 */
export class OfficeClient {
  private bridge: DesktopBridge;
  private handler: EventHandler | null = null;

  private constructor(excel: EmulatedExcel) {
    this.bridge = createDesktopBridge(excel);
  }

  static async start(excel: EmulatedExcel): Promise<OfficeClient> {
    const client = new OfficeClient(excel);
    const language = String(excel.context()['GetAppUILocale']?.());
    window.history.replaceState(null, '', `/taskpane.html?${hostInfoQuery(language)}`);
    Object.defineProperty(window, 'external', { value: client.switchable(), configurable: true });
    shortenPauses();
    loadOfficeScripts();
    await Office.onReady();
    return client;
  }

  /** Later batches go to this Excel, and its events to whoever listens. */
  connect(excel: EmulatedExcel): void {
    this.bridge = createDesktopBridge(excel);
    if (this.handler) this.bridge.RegisterEvent(OFFICE_EVENTS, '', this.handler, () => undefined);
  }

  private switchable(): DesktopBridge {
    return {
      // The client keeps the context it gets at the start, so each question is passed on when it is asked.
      GetContext: () =>
        Object.fromEntries(
          Object.keys(this.bridge.GetContext()).map((question) => [
            question,
            () => this.bridge.GetContext()[question]?.(),
          ]),
        ),
      Execute: (...call) => this.bridge.Execute(...call),
      RegisterEvent: (eventId, target, handler, callback) => {
        if (eventId === OFFICE_EVENTS) this.handler = handler;
        this.bridge.RegisterEvent(eventId, target, handler, callback);
      },
      UnregisterEvent: (...call) => this.bridge.UnregisterEvent(...call),
    };
  }
}

/** Nothing is gained by waiting for a host that answers at once. */
function shortenPauses(): void {
  const later = window.setTimeout.bind(window);
  const sooner = (handler: TimerHandler, delay?: number, ...rest: unknown[]): number =>
    later(handler, delay === CLIENT_PAUSE ? SHORT_PAUSE : delay, ...rest);
  window.setTimeout = sooner as typeof window.setTimeout;
}

function loadOfficeScripts(): void {
  const dist = join(
    dirname(createRequire(join(process.cwd(), 'package.json')).resolve('@microsoft/office-js/package.json')),
    'dist',
  );
  const evaluate = (file: string): void => {
    const script = document.createElement('script');
    script.textContent = readFileSync(join(dist, file), 'utf8');
    document.documentElement.appendChild(script);
  };
  // office.js finds its own address by its script tag, and loads the host's file and the texts from beside it.
  const marker = document.createElement('script');
  marker.type = 'text/x-marker';
  marker.setAttribute('src', `${window.location.origin}${OFFICE_ORIGIN}office.js`);
  document.head.appendChild(marker);
  const append = document.head.appendChild.bind(document.head);
  document.head.appendChild = <T extends Node>(node: T): T => {
    const source = node instanceof HTMLScriptElement ? node.src.split(OFFICE_ORIGIN)[1] : undefined;
    if (source === undefined) return append(node);
    setTimeout(() => {
      evaluate(source);
      (node as unknown as HTMLScriptElement).onload?.(new Event('load'));
    }, 0);
    return node;
  };
  evaluate('office.js');
}
