import { apiNotFound } from './host-error';
import type { RequirementSets } from './host-options';

/** True when `needed` (`1.14`) isn't newer than `announced` (`1.17`). */
export function reaches(announced: string, needed: string): boolean {
  const [major = 0, minor = 0] = announced.split('.').map(Number);
  const [neededMajor = 0, neededMinor = 0] = needed.split('.').map(Number);
  return major > neededMajor || (major === neededMajor && minor >= neededMinor);
}

/** Refuses a member whose requirement set (`ExcelApi 1.14`) isn't announced; throws ApiNotFound. */
export function requireSet(sets: RequirementSets, since: string, member: string): void {
  const [set = '', version = ''] = since.split(' ');
  const announced = sets[set];
  if (announced === undefined || !reaches(announced, version)) throw apiNotFound(`${member} (${since})`);
}
