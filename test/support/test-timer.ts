import type { Timer } from '../../src/hosts/excel/watch-changes';

/** A timer that waits until the test says that its time has come. */
export class TestTimer implements Timer {
  private readonly waiting = new Map<number, () => void>();
  private last = 0;

  start(_milliseconds: number, then: () => void): number {
    this.waiting.set(++this.last, then);
    return this.last;
  }

  stop(handle: unknown): void {
    this.waiting.delete(handle as number);
  }

  /** Lets everything that waits run now; gives how many there were. */
  elapse(): number {
    const due = [...this.waiting.values()];
    this.waiting.clear();
    due.forEach((then) => then());
    return due.length;
  }
}
