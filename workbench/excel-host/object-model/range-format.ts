import type { HostType } from './define-type';
import { hostObject } from './kinds';

export const rangeFormatType: HostType<'RangeFormat'> = {
  links: { Protection: { since: 'ExcelApi 1.2', to: (spot) => hostObject('FormatProtection', spot) } },
};

/** Every cell is locked, as in a workbook where nobody has unlocked any. */
export const formatProtectionType: HostType<'FormatProtection'> = {
  properties: { Locked: { since: 'ExcelApi 1.2', get: () => true } },
};
