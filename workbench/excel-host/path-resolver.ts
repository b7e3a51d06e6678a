import { HostError, NotEmulatedError } from './host-error';
import { callMethod, followLink, pickItem, typeOf } from './members';
import type { Location } from './members';
import { hostObject, NULL_OBJECT } from './object-model/kinds';
import type { HostObject, MaybeObject } from './object-model/kinds';
import { SERVICES } from './object-model/type-table';
import { PathType } from './protocol';
import type { ArgumentInfo, BatchRequest, ObjectPath } from './protocol';
import type { ExcelSession } from './session';

/** Finds the objects a batch speaks of; each path is walked once, so a method path runs once too. */
export class PathResolver {
  readonly location: Location = { at: '' };
  private readonly found = new Map<number, MaybeObject>();

  constructor(
    private readonly session: ExcelSession,
    private readonly request: BatchRequest,
  ) {}

  resolve(id: number): MaybeObject {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[id];
    if (!path)
      throw new HostError('InvalidObjectPath', `The object path '${id}' isn't working for what you're trying to do.`);
    const object = this.walk(path);
    this.found.set(id, object);
    this.keep(path, object);
    return object;
  }

  /** An action's or a path's arguments, with objects in the places that refer to them. */
  arguments(info: ArgumentInfo | undefined): unknown[] {
    const references = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((given, index) => {
      const reference = references[index];
      return reference ? this.resolve(reference) : given;
    });
  }

  private walk(path: ObjectPath): MaybeObject {
    switch (path.ObjectPathType) {
      case PathType.Global:
        return hostObject('Workbook', null);
      case PathType.NewObject:
        return this.service(path.Name);
      case PathType.ReferenceId:
        return this.session.references.find(path.Name);
      case PathType.Null:
        return NULL_OBJECT;
      default:
        return this.step(path);
    }
  }

  private step(path: ObjectPath): MaybeObject {
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (parent === NULL_OBJECT) return NULL_OBJECT;
    const args = this.arguments(path.ArgumentInfo);
    switch (path.ObjectPathType) {
      case PathType.Property:
        return followLink(this.session, parent, path.Name, this.location);
      case PathType.Indexer:
        return pickItem(this.session, parent, args[0], this.location);
      case PathType.Method:
        return callMethod(this.session, parent, path.Name, args, this.location) as MaybeObject;
      default:
        throw new NotEmulatedError(`object path type ${path.ObjectPathType}`);
    }
  }

  private service(name: string): HostObject {
    const kind = SERVICES[name];
    if (!kind) throw new NotEmulatedError(name);
    return hostObject(kind, null);
  }

  private keep(path: ObjectPath, object: MaybeObject): void {
    if (!this.request.AutoKeepReference || path.D !== undefined || object === NULL_OBJECT) return;
    if (typeOf(object).keptByReference) this.session.references.keep(object);
  }
}
