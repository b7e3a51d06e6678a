import type { CheckId } from '../../core/checks/registry';
import type { FindingWords } from '../../messages/finding-words';

/** Is it the ID of a check of this version? */
export function isCheckId(id: string, { checks }: FindingWords): id is CheckId {
  return Object.hasOwn(checks, id);
}

/** What a check is called, its ID where it has no name. */
export function checkName(id: string, words: FindingWords): string {
  return isCheckId(id, words) ? words.checks[id] : id;
}
