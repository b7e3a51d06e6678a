import { EventType } from '../protocol';
import type { Method } from './define-type';
import type { KindName, Kinds } from './kinds';

interface EventDefinition {
  /** The client registers through `_Register<name>Event`. */
  readonly name: string;
  readonly type: number;
  readonly since: Readonly<Partial<Record<'Worksheet' | 'WorksheetCollection', string>>>;
}

const EVENTS: readonly EventDefinition[] = [
  {
    name: 'DataChanged',
    type: EventType.WorksheetChanged,
    since: { Worksheet: 'ExcelApi 1.7', WorksheetCollection: 'ExcelApi 1.9' },
  },
  {
    name: 'Calculated',
    type: EventType.WorksheetCalculated,
    since: { Worksheet: 'ExcelApi 1.8', WorksheetCollection: 'ExcelApi 1.8' },
  },
  { name: 'Added', type: EventType.WorksheetAdded, since: { WorksheetCollection: 'ExcelApi 1.7' } },
  { name: 'Deleted', type: EventType.WorksheetDeleted, since: { WorksheetCollection: 'ExcelApi 1.7' } },
  {
    name: 'Activated',
    type: EventType.WorksheetActivated,
    since: { Worksheet: 'ExcelApi 1.7', WorksheetCollection: 'ExcelApi 1.7' },
  },
];

/** The register and unregister calls of an object that fires events; `target` says what the client hears them as. */
export function eventMethods<K extends 'Worksheet' | ('WorksheetCollection' & KindName)>(
  kind: K,
  target: (self: Kinds[K]) => string,
): Readonly<Record<string, Method<K>>> {
  const methods: Record<string, Method<K>> = {};
  for (const { name, type, since } of EVENTS) {
    const set = since[kind];
    if (!set) continue;
    methods[`_Register${name}Event`] = {
      since: set,
      takes: [],
      call: (self, { events }) => events.subscribe(type, target(self)),
    };
    methods[`_Unregister${name}Event`] = {
      since: set,
      takes: [],
      call: (self, { events }) => events.unsubscribe(type, target(self)),
    };
  }
  return methods;
}
