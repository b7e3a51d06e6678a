import { formatArea } from './address';
import { cellsOf } from './area';
import { valueOnWire, valueTypeOnWire } from './cell-text';
import type { EngineChange, EngineStructureChange, SpreadsheetEngine } from './engine';
import type { EventHub } from './event-hub';
import { EventType } from './protocol';

/** Turns what happens in the grid into Excel's events; gives the way to stop. */
export function publishWorkbookEvents(engine: SpreadsheetEngine, events: EventHub): () => void {
  const stopChanges = engine.onChange((change) => {
    if (change.cause === 'calculation') publishCalculated(events, change);
    else publishChanged(events, change);
  });
  const stopStructure = engine.onStructureChange((change) => publishStructure(events, change));
  return () => {
    stopChanges();
    stopStructure();
  };
}

function publishChanged(events: EventHub, change: EngineChange): void {
  events.publish(EventType.WorksheetChanged, change.sheetId, {
    eventType: EventType.WorksheetChanged,
    changeType: 'RangeEdited',
    address: formatArea(change.area),
    worksheetId: change.sheetId,
    source: 'Local',
    triggerSource: change.cause === 'addin' ? 'ThisLocalAddin' : 'Unknown',
    shiftDirection: 'None',
    ...details(change),
  });
}

/** Before and after are told of single cells only. */
function details(change: EngineChange): object {
  if (cellsOf(change.area) !== 1 || change.before === undefined || change.after === undefined) return {};
  return {
    valueBefore: valueOnWire(change.before),
    valueAfter: valueOnWire(change.after),
    valueTypeBefore: valueTypeOnWire(change.before),
    valueTypeAfter: valueTypeOnWire(change.after),
  };
}

/** Recalculated cells fire `onCalculated`, never `onChanged`. */
function publishCalculated(events: EventHub, change: EngineChange): void {
  events.publish(EventType.WorksheetCalculated, change.sheetId, {
    eventType: EventType.WorksheetCalculated,
    address: formatArea(change.area),
    worksheetId: change.sheetId,
  });
}

const STRUCTURE_EVENTS = {
  'sheet-added': EventType.WorksheetAdded,
  'sheet-deleted': EventType.WorksheetDeleted,
} as const;

function publishStructure(events: EventHub, change: EngineStructureChange): void {
  if (change.kind === 'sheet-renamed') return;
  const eventType = STRUCTURE_EVENTS[change.kind];
  events.publish(eventType, change.sheetId, { eventType, worksheetId: change.sheetId, source: 'Local' });
}
