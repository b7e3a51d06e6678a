import { formatAddress } from '../address';
import { cellsOf } from '../area';
import type { HostType } from './define-type';
import { hostObject } from './kinds';
import { sheetName } from './sheet-lookup';

export const rangeAreasType: HostType<'RangeAreas'> = {
  keptByReference: true,
  properties: {
    Address: {
      since: 'ExcelApi 1.9',
      get: ({ sheetId, areas }, session) =>
        areas.map((area) => formatAddress(sheetName(session, sheetId), area)).join(', '),
    },
    AreaCount: { since: 'ExcelApi 1.9', get: ({ areas }) => areas.length },
    CellCount: { since: 'ExcelApi 1.9', get: ({ areas }) => areas.reduce((sum, area) => sum + cellsOf(area), 0) },
  },
  links: {
    Worksheet: { since: 'ExcelApi 1.9', to: ({ sheetId }) => hostObject('Worksheet', { sheetId }) },
    ConditionalFormats: { since: 'ExcelApi 1.9', to: (self) => hostObject('ConditionalFormatCollection', self) },
  },
  methods: {
    Select: {
      since: 'ExcelApi 1.18',
      takes: [],
      call: ({ sheetId, areas }, { engine }) => {
        const [area] = areas;
        if (area) engine.select({ sheetId, area });
      },
    },
    _KeepReference: { since: 'ExcelApi 1.9', takes: [], call: () => undefined },
  },
};
