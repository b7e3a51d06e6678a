import { HostError } from './host-error';
import type { HostObject } from './object-model/kinds';

/** Objects the client holds on to between batches, by the identifier it was given. */
export class ReferenceTable {
  private readonly objects = new Map<string, HostObject>();
  private readonly ids = new WeakMap<HostObject, string>();
  private last = 0;

  keep(object: HostObject): string {
    const known = this.ids.get(object);
    if (known) return known;
    const id = `ref${++this.last}`;
    this.ids.set(object, id);
    this.objects.set(id, object);
    return id;
  }

  idOf(object: HostObject): string | undefined {
    return this.ids.get(object);
  }

  find(id: string): HostObject {
    const object = this.objects.get(id);
    if (!object) throw new HostError('InvalidReference', 'This reference is not valid for the current operation.');
    return object;
  }

  release(id: string): void {
    this.objects.delete(id);
  }

  releaseAll(): void {
    this.objects.clear();
  }

  get count(): number {
    return this.objects.size;
  }
}
