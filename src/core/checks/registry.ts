import amountMismatch from './amount-mismatch';
import arithmeticMismatch from './arithmetic-mismatch';
import carryForwardBroken from './carry-forward-broken';
import caseOverviewMismatch from './case-overview-mismatch';
import doubleCounting from './double-counting';
import countMismatch from './count-mismatch';
import duplicateId from './duplicate-id';
import hardcodedTotal from './hardcoded-total';
import horizonMismatch from './horizon-mismatch';
import missingCase from './missing-case';
import netMismatch from './net-mismatch';
import numberAsText from './number-as-text';
import orphanCase from './orphan-case';
import paybackMismatch from './payback-mismatch';
import phaseInMismatch from './phase-in-mismatch';
import percentBaseMismatch from './percent-base-mismatch';
import percentMismatch from './percent-mismatch';
import plugRow from './plug-row';
import priceLevelMix from './price-level-mix';
import referenceMismatch from './reference-mismatch';
import rollupMismatch from './rollup-mismatch';
import schemaViolation from './schema-violation';
import signFlip from './sign-flip';
import tableMismatch from './table-mismatch';
import titleMismatch from './title-mismatch';
import totalMismatch from './total-mismatch';
import unitMismatch from './unit-mismatch';
import type { CodeTable, FindingFor } from './define-check';

/** Every check, in the order they run. */
export const CHECKS = [
  totalMismatch,
  rollupMismatch,
  netMismatch,
  caseOverviewMismatch,
  tableMismatch,
  percentMismatch,
  duplicateId,
  titleMismatch,
  missingCase,
  orphanCase,
  carryForwardBroken,
  unitMismatch,
  signFlip,
  schemaViolation,
  priceLevelMix,
  plugRow,
  percentBaseMismatch,
  amountMismatch,
  arithmeticMismatch,
  phaseInMismatch,
  countMismatch,
  referenceMismatch,
  paybackMismatch,
  horizonMismatch,
  doubleCounting,
  numberAsText,
  hardcodedTotal,
] as const;

export type AnyCheck = (typeof CHECKS)[number];
export type CheckId = AnyCheck['id'];

type FindingsOf<C> = C extends { readonly codes: infer Codes extends CodeTable } ? FindingFor<Codes> : never;

/** Every finding the program can make: a closed union, so that messages can be complete by type. */
export type AnyFinding = FindingsOf<AnyCheck>;
export type FindingCode = AnyFinding['code'];
