import type { EngineWrite } from '../engine';

export interface UndoPart {
  readonly sheetId: string;
  readonly cells: readonly EngineWrite[];
}

/** Steps the user can take back, each the writes that do it, last write first. */
export class UndoHistory {
  private readonly steps: UndoPart[][] = [];
  private group: UndoPart[] | null = null;

  record(part: UndoPart): void {
    if (this.group) this.group.unshift(part);
    else this.steps.push([part]);
  }

  beginGroup(): { end(): void } {
    if (this.group) return { end: () => undefined };
    const group: UndoPart[] = [];
    this.group = group;
    return {
      end: () => {
        this.group = null;
        if (group.length > 0) this.steps.push(group);
      },
    };
  }

  takeLast(): readonly UndoPart[] | undefined {
    return this.steps.pop();
  }
}
