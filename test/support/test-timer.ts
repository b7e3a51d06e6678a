import type { Timer } from '../../src/hosts/excel/watch-changes';

/** A timer that waits until the test says that its time has come. */
export class TestTimer implements Timer {
  private readonly waiting = new Map<number, () => void>();
  private last = 0;
  private milliseconds = 0;

  start(milliseconds: number, then: () => void): number {
    this.milliseconds = milliseconds;
    this.waiting.set(++this.last, then);
    return this.last;
  }

  stop(handle: unknown): void {
    this.waiting.delete(handle as number);
  }

  /** How long the last wait was to be; 0 when nothing waits. */
  waitingFor(): number {
    return this.waiting.size === 0 ? 0 : this.milliseconds;
  }

  /** Lets everything that waits run now; gives how many there were. */
  elapse(): number {
    const due = [...this.waiting.values()];
    this.waiting.clear();
    due.forEach((then) => then());
    return due.length;
  }
}
