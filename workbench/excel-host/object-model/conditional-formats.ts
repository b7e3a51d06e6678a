import { meetsAny, requireWritable } from './write-guard';
import type { ConditionalFormatRecord } from '../conditional-format-store';
import { invalidArgument, invalidOperation, itemNotFound } from '../host-error';
import type { ExcelSession } from '../session';
import { oneOf, text } from './argument-types';
import type { HostType, Property } from './define-type';
import { hostObject, NULL_OBJECT } from './kinds';
import type { HostObject, Kinds } from './kinds';

interface OfFormat {
  readonly formatId: string;
}

const SINCE = 'ExcelApi 1.6';
const TYPES = [
  'Custom',
  'DataBar',
  'ColorScale',
  'IconSet',
  'TopBottom',
  'PresetCriteria',
  'ContainsText',
  'CellValue',
];

function recordsIn(self: Kinds['ConditionalFormatCollection'], session: ExcelSession): ConditionalFormatRecord[] {
  const onSheet = session.conditionalFormats.onSheet(self.sheetId);
  return onSheet.filter((record) => record.areas.some((area) => meetsAny(self.areas, area)));
}

const asObject = (record: ConditionalFormatRecord): HostObject =>
  hostObject('ConditionalFormat', { formatId: record.id });

export const conditionalFormatCollectionType: HostType<'ConditionalFormatCollection'> = {
  items: (self, session) => recordsIn(self, session).map(asObject),
  item: (self, session, key) => {
    const record = recordsIn(self, session).find((candidate) => candidate.id === key);
    if (!record) throw itemNotFound();
    return asObject(record);
  },
  methods: {
    Add: {
      since: SINCE,
      takes: [oneOf(...TYPES)],
      call: (self, session, [type = '']: string[] = []) => {
        requireWritable(session, self.sheetId);
        return asObject(session.conditionalFormats.add(self.sheetId, self.areas, type));
      },
    },
    GetCount: { since: SINCE, takes: [], call: (self, session) => recordsIn(self, session).length },
    GetItemOrNullObject: {
      since: 'ExcelApi 1.14',
      takes: [text],
      call: (self, session, [id]: string[] = []) => {
        const record = recordsIn(self, session).find((candidate) => candidate.id === id);
        return record ? asObject(record) : NULL_OBJECT;
      },
    },
  },
};

const isCustom = ({ formatId }: OfFormat, session: ExcelSession): boolean =>
  session.conditionalFormats.find(formatId).type === 'Custom';

export const conditionalFormatType: HostType<'ConditionalFormat'> = {
  identity: ['Id'],
  keptByReference: false,
  properties: {
    Id: { since: SINCE, get: ({ formatId }) => formatId },
    Type: { since: SINCE, get: ({ formatId }, session) => session.conditionalFormats.find(formatId).type },
  },
  links: {
    Custom: {
      since: SINCE,
      to: (self, session) => {
        if (!isCustom(self, session)) throw invalidOperation('The operation attempted is invalid on the object.');
        return hostObject('CustomConditionalFormat', self);
      },
    },
    CustomOrNullObject: {
      since: SINCE,
      to: (self, session) => (isCustom(self, session) ? hostObject('CustomConditionalFormat', self) : NULL_OBJECT),
    },
  },
  methods: {
    Delete: {
      since: SINCE,
      takes: [],
      call: ({ formatId }, session) => {
        requireWritable(session, session.conditionalFormats.find(formatId).sheetId);
        session.conditionalFormats.delete(formatId);
      },
    },
  },
};

export const customConditionalFormatType: HostType<'CustomConditionalFormat'> = {
  links: {
    Rule: { since: SINCE, to: (self) => hostObject('ConditionalFormatRule', self) },
    Format: { since: SINCE, to: (self) => hostObject('ConditionalRangeFormat', self) },
  },
};

export const conditionalFormatRuleType: HostType<'ConditionalFormatRule'> = {
  properties: {
    Formula: {
      since: SINCE,
      get: ({ formatId }, session) => session.conditionalFormats.find(formatId).formula,
      set: ({ formatId }, value, session) => {
        if (typeof value !== 'string' || !value.startsWith('=')) throw invalidArgument();
        session.conditionalFormats.find(formatId).formula = value;
      },
    },
  },
};

export const conditionalRangeFormatType: HostType<'ConditionalRangeFormat'> = {
  links: {
    Fill: { since: SINCE, to: (self) => hostObject('ConditionalRangeFill', self) },
    Font: { since: SINCE, to: (self) => hostObject('ConditionalRangeFont', self) },
  },
};

const COLOUR = /^#[0-9a-fA-F]{6}$/;

function colour(field: 'fillColor' | 'fontColor'): Property<'ConditionalRangeFill' | 'ConditionalRangeFont'> {
  return {
    since: SINCE,
    get: ({ formatId }, session) => session.conditionalFormats.find(formatId)[field],
    set: ({ formatId }, value, session) => {
      if (typeof value !== 'string' || !(COLOUR.test(value) || /^[a-z]+$/i.test(value))) throw invalidArgument();
      session.conditionalFormats.find(formatId)[field] = value;
      session.conditionalFormats.repaint();
    },
  };
}

export const conditionalRangeFillType: HostType<'ConditionalRangeFill'> = {
  properties: { Color: colour('fillColor') },
};
export const conditionalRangeFontType: HostType<'ConditionalRangeFont'> = {
  properties: { Color: colour('fontColor') },
};
