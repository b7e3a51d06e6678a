import type { HostType } from './define-type';
import { hostObject } from './kinds';
import { lockedPart } from './write-guard';

export const rangeFormatType: HostType<'RangeFormat'> = {
  links: { Protection: { since: 'ExcelApi 1.2', to: (spot) => hostObject('FormatProtection', spot) } },
};

export const formatProtectionType: HostType<'FormatProtection'> = {
  properties: {
    Locked: { since: 'ExcelApi 1.2', get: ({ sheetId, area }, session) => lockedPart(session, sheetId, area) },
  },
};
