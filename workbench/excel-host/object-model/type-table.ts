import {
  conditionalFormatCollectionType,
  conditionalFormatRuleType,
  conditionalFormatType,
  conditionalRangeFillType,
  conditionalRangeFontType,
  conditionalRangeFormatType,
  customConditionalFormatType,
} from './conditional-formats';
import type { TypeTable } from './define-type';
import { linkedWorkbookCollectionType, linkedWorkbookType } from './linked-workbooks';
import { rangeType } from './range';
import { rangeAreasType } from './range-areas';
import { formatProtectionType, rangeFontType, rangeFormatType } from './range-format';
import { addinInternalServiceType, appRuntimeServiceType, customFunctionsType } from './services';
import { settingCollectionType, settingType } from './settings';
import { namedItemCollectionType, namedItemType, tableCollectionType, tableType } from './tables-and-names';
import {
  applicationType,
  runtimeType,
  workbookProtectionType,
  workbookType,
  worksheetCollectionType,
} from './workbook';
import { worksheetProtectionType, worksheetType } from './worksheet';

export const TYPES: TypeTable = {
  Workbook: workbookType,
  Application: applicationType,
  Runtime: runtimeType,
  WorkbookProtection: workbookProtectionType,
  SettingCollection: settingCollectionType,
  Setting: settingType,
  WorksheetCollection: worksheetCollectionType,
  Worksheet: worksheetType,
  WorksheetProtection: worksheetProtectionType,
  Range: rangeType,
  RangeFormat: rangeFormatType,
  FormatProtection: formatProtectionType,
  RangeFont: rangeFontType,
  RangeAreas: rangeAreasType,
  TableCollection: tableCollectionType,
  Table: tableType,
  NamedItemCollection: namedItemCollectionType,
  NamedItem: namedItemType,
  LinkedWorkbookCollection: linkedWorkbookCollectionType,
  LinkedWorkbook: linkedWorkbookType,
  ConditionalFormatCollection: conditionalFormatCollectionType,
  ConditionalFormat: conditionalFormatType,
  CustomConditionalFormat: customConditionalFormatType,
  ConditionalFormatRule: conditionalFormatRuleType,
  ConditionalRangeFormat: conditionalRangeFormatType,
  ConditionalRangeFill: conditionalRangeFillType,
  ConditionalRangeFont: conditionalRangeFontType,
  CustomFunctions: customFunctionsType,
  AppRuntimeService: appRuntimeServiceType,
  AddinInternalService: addinInternalServiceType,
};

/** Objects the client makes by a service name rather than from the workbook. */
export const SERVICES: Readonly<Record<string, 'CustomFunctions' | 'AppRuntimeService' | 'AddinInternalService'>> = {
  'Microsoft.ExcelServices.CustomFunctions': 'CustomFunctions',
  'Microsoft.AppRuntime.AppRuntimeService': 'AppRuntimeService',
  'Microsoft.InternalService.AddinInternalService': 'AddinInternalService',
};
