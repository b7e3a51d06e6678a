import type { FilePart } from '../../core/workbook/host-trouble';
import type { PartsWeighed } from './weigh-parts';
import type { WorkbookPart } from './workbook-part';
import type { ZipEntry } from './zip-directory';
import { readPart } from './zip-part';

/** Parts that the library keeps, and those that Excel makes anew without anyone missing them. */
const KEPT: readonly RegExp[] = [
  /^\[Content_Types\]\.xml$/,
  /(?:^|\/)_rels\/[^/]*\.rels$/,
  /^docProps\/(?:app|core)\.xml$/,
  /^docProps\/thumbnail\./,
  /^xl\/(?:workbook|styles|sharedStrings|calcChain)\.xml$/,
  /^xl\/theme\//,
  /^xl\/worksheets\/[^/]+\.xml$/,
  /^xl\/printerSettings\//,
  /^xl\/tables\/[^/]+\.xml$/,
  /^xl\/comments[^/]*\.xml$/,
  /^xl\/drawings\//,
  /^xl\/media\//,
  /\/$/,
];

const LOST: readonly (readonly [RegExp, FilePart])[] = [
  [/^xl\/vbaProject|^xl\/macrosheets\//, 'macros'],
  [/^xl\/externalLinks\//, 'external-links'],
  [/^xl\/(?:charts|chartsheets|chartEx)\//, 'charts'],
  [/^xl\/pivot/, 'pivot-tables'],
  [/^xl\/slicer|^xl\/timeline/, 'slicers'],
  [/^xl\/(?:threadedComments|persons)\//, 'comments'],
  [/^xl\/(?:connections\.xml|queryTables\/|model\/)/, 'data-connections'],
  [/^xl\/webextensions\/|^customUI/, 'add-ins'],
  [/^xl\/(?:activeX|ctrlProps)\//, 'form-controls'],
  [/^xl\/(?:metadata\.xml|richData\/)/, 'dynamic-arrays'],
  [/^xl\/embeddings\//, 'embedded-objects'],
  [/^docProps\/|^docMetadata\//, 'properties'],
];

/** Tells that hide inside parts the library keeps: what they hold of it is dropped. */
const INSIDE: readonly (readonly [RegExp, RegExp, FilePart])[] = [
  [/^xl\/drawings\/[^/]+\.xml$/, /<(?:\w+:)?(?:sp|grpSp|cxnSp|graphicFrame|contentPart)[\s/>]/, 'drawings'],
  [/^xl\/worksheets\/[^/]+\.xml$/, /<(?:\w+:)?sparklineGroup[\s/>]/, 'sparklines'],
  // The library writes rules of these two kinds itself.
  [
    /^xl\/worksheets\/[^/]+\.xml$/,
    /<x14:(?:dataValidation[\s/>]|cfRule(?![^>]*\stype="(?:dataBar|iconSet)")[\s/>])/,
    'validations',
  ],
  [/^xl\/worksheets\/[^/]+\.xml$/, /<(?:\w+:)?(?:oleObject|control)[\s/>]/, 'form-controls'],
  [/^xl\/worksheets\/[^/]+\.xml$/, /<(?:\w+:)?(?:protectedRange|scenario|customSheetView)[\s/>]/, 'other-data'],
  [
    /^xl\/tables\/[^/]+\.xml$/,
    /<(?:\w+:)?(?:calculatedColumnFormula|filters|customFilters|top10|dynamicFilter|colorFilter|sortState|xmlColumnPr)[\s/>]/,
    'table-formulas',
  ],
];

/** What saving the file anew would lose, in the order of the alphabet; empty when everything is kept. A part nobody knows counts as lost. */
export function lostParts(
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
  workbook: WorkbookPart & PartsWeighed,
): readonly FilePart[] {
  const lost = new Set<FilePart>();
  for (const entry of entries) {
    const isKept = KEPT.some((name) => name.test(entry.name));
    if (!isKept) lost.add(LOST.find(([name]) => name.test(entry.name))?.[1] ?? 'other-data');
    for (const part of partsInside(bytes, entry)) lost.add(part);
  }
  if (workbook.leaveOut.length > 0) lost.add('validations');
  if (workbook.hasOtherNames) lost.add('defined-names');
  if (workbook.structureProtected) lost.add('structure-protection');
  return [...lost].sort();
}

function partsInside(bytes: Uint8Array, entry: ZipEntry): FilePart[] {
  const looked = INSIDE.filter(([name]) => name.test(entry.name));
  if (looked.length === 0) return [];
  const text = readPart(bytes, entry);
  if (text === null) return ['other-data'];
  return looked.flatMap(([, tell, part]) => (tell.test(text) ? [part] : []));
}
