import { acceptFinding, withdrawAcceptance, writeFindings } from '../../app/accept-finding';
import { checkSnapshot, checkWorkbook } from '../../app/check-workbook';
import { newExample, removeExample } from '../../app/example-catalogue';
import { previewFix } from '../../app/fix-finding';
import { listFunctions } from '../../app/freeze-functions';
import { dropLatestJournal, keepJournal, readJournals } from '../../app/journal-store';
import { newCase, newRecoveryPlan } from '../../app/new-sheets';
import { recheckWorkbook } from '../../app/recheck-workbook';
import { listTraces, removeTraces } from '../../app/remove-traces';
import { planSchemaSheet } from '../../app/schema-sheet';
import { previewTotals } from '../../app/write-totals';

/** The use cases that come with the checks, in one part of the program. */
export const engine = {
  acceptFinding,
  checkSnapshot,
  checkWorkbook,
  dropLatestJournal,
  newExample,
  removeExample,
  keepJournal,
  listFunctions,
  listTraces,
  newCase,
  newRecoveryPlan,
  planSchemaSheet,
  previewFix,
  previewTotals,
  readJournals,
  recheckWorkbook,
  removeTraces,
  withdrawAcceptance,
  writeFindings,
} as const;

export type Engine = typeof engine;
