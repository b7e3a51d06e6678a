/** One batch as it crossed the bridge. */
export interface RoundTrip {
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly actions: number;
  /** The client only lets go of objects: sent at the end of a run, nobody waits for it. */
  readonly cleanUp: boolean;
  /** The client marked the batch as one that writes. */
  readonly write: boolean;
  readonly error: string | null;
}

/** Counts what the add-in asks of Excel. Clean-up batches, and those of custom functions, are kept apart. */
export class Traffic {
  private trips: RoundTrip[] = [];

  record(trip: RoundTrip): void {
    this.trips.push(trip);
  }

  /** Batches somebody waited for, in order. */
  roundTrips(): readonly RoundTrip[] {
    return this.trips.filter((trip) => !trip.cleanUp);
  }

  cleanUps(): number {
    return this.trips.length - this.roundTrips().length;
  }

  bytes(): { readonly requests: number; readonly responses: number } {
    const sum = (side: 'requestBytes' | 'responseBytes'): number =>
      this.roundTrips().reduce((total, trip) => total + trip[side], 0);
    return { requests: sum('requestBytes'), responses: sum('responseBytes') };
  }

  /** Starts counting anew. */
  reset(): void {
    this.trips = [];
  }
}
