import type { ExcelSession } from '../session';
import type { ArgumentType } from './argument-types';
import type { HostObject, KindName, Kinds, MaybeObject } from './kinds';

interface Member {
  /** The requirement set that brought the member, `ExcelApi 1.1`; a call without it announced is refused. */
  readonly since: string;
}

export interface Property<K extends KindName> extends Member {
  get(self: Kinds[K], session: ExcelSession): unknown;
  set?(self: Kinds[K], value: unknown, session: ExcelSession): void;
}

/** A property that leads to another object, `range.worksheet`. */
export interface Link<K extends KindName> extends Member {
  to(self: Kinds[K], session: ExcelSession): MaybeObject;
}

export interface Method<K extends KindName> extends Member {
  readonly takes: readonly ArgumentType[];
  /** An object, a plain value, or nothing. */
  call(self: Kinds[K], session: ExcelSession, args: never[]): MaybeObject | unknown;
}

/** One object of Excel's model: its members by the names the client uses on the wire. */
export interface HostType<K extends KindName = KindName> {
  readonly properties?: Readonly<Record<string, Property<K>>>;
  readonly links?: Readonly<Record<string, Link<K>>>;
  readonly methods?: Readonly<Record<string, Method<K>>>;
  /** What a collection holds. */
  items?(self: Kinds[K], session: ExcelSession): readonly HostObject[];
  /** `collection.getItem(key)`; throws ItemNotFound. */
  item?(self: Kinds[K], session: ExcelSession, key: unknown): HostObject;
  /** Properties that identify the object and come with it without being asked for. */
  readonly identity?: readonly string[];
  /** Objects the client keeps a reference to (ranges): they get a `_ReferenceId`. */
  readonly keptByReference?: boolean;
}

export type TypeTable = { readonly [K in KindName]: HostType<K> };
