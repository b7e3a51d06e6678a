import { invalidArgument } from '../host-error';
import type { HostType } from './define-type';
import { hostObject } from './kinds';
import { lockedPart, requireWritable } from './write-guard';

/** In points; Excel's widest column has 255 characters. */
const WIDEST = 2_000;

export const rangeFormatType: HostType<'RangeFormat'> = {
  properties: {
    ColumnWidth: {
      since: 'ExcelApi 1.2',
      get: ({ sheetId, area }, { engine }) => engine.columnWidth(sheetId, area),
      set: ({ sheetId, area }, value, session) => {
        if (typeof value !== 'number' || value < 0 || value > WIDEST) throw invalidArgument();
        requireWritable(session, sheetId);
        session.engine.setColumnWidth(sheetId, area, value);
      },
    },
  },
  links: {
    Protection: { since: 'ExcelApi 1.2', to: (spot) => hostObject('FormatProtection', spot) },
    Font: { since: 'ExcelApi 1.1', to: (spot) => hostObject('RangeFont', spot) },
  },
};

export const rangeFontType: HostType<'RangeFont'> = {
  properties: {
    Bold: {
      since: 'ExcelApi 1.1',
      get: ({ sheetId, area }, { engine }) => engine.isBold(sheetId, area),
      set: ({ sheetId, area }, value, session) => {
        if (typeof value !== 'boolean') throw invalidArgument();
        requireWritable(session, sheetId);
        session.engine.setBold(sheetId, area, value);
      },
    },
  },
};

export const formatProtectionType: HostType<'FormatProtection'> = {
  properties: {
    Locked: { since: 'ExcelApi 1.2', get: ({ sheetId, area }, session) => lockedPart(session, sheetId, area) },
  },
};
