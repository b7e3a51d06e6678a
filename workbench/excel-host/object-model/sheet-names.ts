import { HostError, invalidArgument } from '../host-error';

const FORBIDDEN = /[\\/?*[\]:]/;

/** Excel's rules for a sheet's name: 1-31 characters, none of \ / ? * [ ] :, no apostrophe at an end, not History, not taken. */
export function requireValidName(name: unknown, taken: boolean): asserts name is string {
  if (typeof name !== 'string' || name.length === 0 || name.length > 31 || FORBIDDEN.test(name))
    throw invalidArgument();
  if (name.startsWith("'") || name.endsWith("'") || name.toLowerCase() === 'history') throw invalidArgument();
  if (taken) {
    throw new HostError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.', 409);
  }
}
