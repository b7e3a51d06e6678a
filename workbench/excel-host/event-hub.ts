import { EventCategory } from './protocol';
import type { DeliverEvents, EventEntry } from './protocol';

/** Collects what the workbook tells the add-in and hands it over in the next turn of the event loop, as Excel does. */
export class EventHub {
  /** `runtime.enableEvents`: the add-in may switch its own events off. */
  enabled = true;
  private readonly subscriptions = new Set<string>();
  private deliver: DeliverEvents | null = null;
  private waiting: EventEntry[] = [];
  private scheduled = false;

  deliverTo(deliver: DeliverEvents | null): void {
    this.deliver = deliver;
    if (deliver && this.waiting.length > 0) this.schedule();
  }

  subscribe(eventType: number, target: string): void {
    this.subscriptions.add(`${eventType} ${target}`);
  }

  unsubscribe(eventType: number, target: string): void {
    this.subscriptions.delete(`${eventType} ${target}`);
  }

  /** Sends a workbook event to whoever registered for it, on the sheet or on the whole collection. */
  publish(eventType: number, sheetId: string, message: object): void {
    if (!this.enabled) return;
    for (const target of ['Workbook', sheetId]) {
      if (!this.subscriptions.has(`${eventType} ${target}`)) continue;
      this.send([EventCategory.Office, eventType, target, JSON.stringify(message), 0, false]);
    }
  }

  /** Sends an entry whether or not anyone registered: calls of custom functions. */
  send(entry: EventEntry): void {
    this.waiting.push(entry);
    this.schedule();
  }

  private schedule(): void {
    if (this.scheduled || !this.deliver) return;
    this.scheduled = true;
    setTimeout(() => {
      this.scheduled = false;
      const entries = this.waiting.splice(0);
      if (entries.length > 0) this.deliver?.(entries);
    }, 0);
  }
}
