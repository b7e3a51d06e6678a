import { HostError, invalidArgument, itemNotFound, NotEmulatedError } from './host-error';
import type { HostType } from './object-model/define-type';
import { NULL_OBJECT } from './object-model/kinds';
import type { HostObject, MaybeObject } from './object-model/kinds';
import { TYPES } from './object-model/type-table';
import type { QueryInfo } from './protocol';
import { requireSet } from './requirement-sets';
import type { ExcelSession } from './session';

/** Where in the object model the batch stands, for error messages: `Worksheet.getRange`. */
export interface Location {
  at: string;
}

// The table is typed kind by kind; here a kind is only known at run time.
export const typeOf = (object: HostObject): HostType => TYPES[object.kind] as HostType;

const camelCase = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
const pascalCase = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** Finds a member and checks that its requirement set is announced; throws ApiNotFound or NotEmulatedError. */
function member<M extends { readonly since: string }>(
  session: ExcelSession,
  object: HostObject,
  members: Readonly<Record<string, M>> | undefined,
  name: string,
  location: Location,
): M {
  location.at = `${object.kind}.${camelCase(name)}`;
  const found = members && Object.hasOwn(members, name) ? members[name] : undefined;
  if (!found) throw new NotEmulatedError(location.at);
  requireSet(session.options.requirementSets, found.since, location.at);
  return found;
}

export function followLink(session: ExcelSession, object: HostObject, name: string, location: Location): MaybeObject {
  return member(session, object, typeOf(object).links, name, location).to(object.self as never, session);
}

export function pickItem(session: ExcelSession, object: HostObject, key: unknown, location: Location): HostObject {
  location.at = `${object.kind}.getItem`;
  const type = typeOf(object);
  if (!type.item) throw new NotEmulatedError(location.at);
  if (typeof key !== 'string' && typeof key !== 'number') throw invalidArgument();
  return type.item(object.self as never, session, key);
}

export function callMethod(
  session: ExcelSession,
  object: HostObject,
  name: string,
  args: readonly unknown[],
  location: Location,
): unknown {
  const method = member(session, object, typeOf(object).methods, name, location);
  if (args.length > method.takes.length) throw invalidArgument();
  const checked = method.takes.map((type, index) => type(args[index]));
  return method.call(object.self as never, session, checked as never[]);
}

export function setProperty(
  session: ExcelSession,
  object: MaybeObject,
  name: string,
  value: unknown,
  location: Location,
): void {
  if (object === NULL_OBJECT) throw itemNotFound();
  const property = member(session, object, typeOf(object).properties, name, location);
  if (!property.set) throw new HostError('InvalidOperation', `${location.at} is read-only.`);
  property.set(object.self as never, value, session);
}

/** What comes with every object unasked: its identifying properties and the reference the client may keep. */
export function identityOf(session: ExcelSession, object: MaybeObject): Record<string, unknown> | null {
  if (object === NULL_OBJECT) return null;
  const identity: Record<string, unknown> = {};
  const type = typeOf(object);
  for (const name of type.identity ?? []) identity[name] = type.properties?.[name]?.get(object.self as never, session);
  const reference = session.references.idOf(object);
  if (reference) identity['_ReferenceId'] = reference;
  return identity;
}

/** The properties a `load` asks for, with those of linked objects and of a collection's items. */
export function queryObject(session: ExcelSession, object: MaybeObject, query: QueryInfo, location: Location): unknown {
  if (object === NULL_OBJECT) return null;
  const type = typeOf(object);
  if (!type.items) return queryOne(session, object, query, location);
  const skip = query.Skip ?? 0;
  const items = type.items(object.self as never, session);
  const wanted = items.slice(skip, query.Top === undefined ? undefined : skip + query.Top);
  return { _Items: wanted.map((item) => queryOne(session, item, query, location)) };
}

function queryOne(session: ExcelSession, object: HostObject, query: QueryInfo, location: Location): unknown {
  const type = typeOf(object);
  const answer = identityOf(session, object) ?? {};
  const select = query.Select ?? [];
  const names = select.length === 0 || select.includes('*') ? Object.keys(type.properties ?? {}) : select;
  const nested = new Map<string, string[]>();
  for (const name of [...names, ...(query.Expand ?? [])]) {
    const [head = '', ...rest] = name.split('/');
    const wire = pascalCase(head);
    if (rest.length > 0 || (type.links && Object.hasOwn(type.links, wire))) {
      nested.set(wire, [...(nested.get(wire) ?? []), ...(rest.length > 0 ? [rest.join('/')] : [])]);
    } else {
      answer[wire] = member(session, object, type.properties, wire, location).get(object.self as never, session);
    }
  }
  for (const [wire, inner] of nested) {
    answer[wire] = queryObject(session, followLink(session, object, wire, location), { Select: inner }, location);
  }
  return answer;
}
