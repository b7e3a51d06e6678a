/** Ways of saying the figures of a case in prose. Each list holds several wordings of one statement; amounts are thousands. */
export interface Sentences {
  /** `percent` per cent of `frame` is `saved`. */
  readonly share: readonly ((area: string, frame: number, percent: number, saved: number) => string)[];
  /** The net saving of every year. */
  readonly net: readonly ((saved: number) => string)[];
  /** The net saving in the first year and from a later year on. */
  readonly rise: readonly ((saved: number, year: number, later: number, from: number) => string)[];
  /** A number of cases falls, by so many per cent. */
  readonly fall: readonly ((before: number, since: number, after: number, by: number, percent: number) => string)[];
  /** So many cases of a price (in whole kroner or pounds) cost `total` thousands. */
  readonly cost: readonly ((count: number, price: number, total: number) => string)[];
  /** A number of people or places, and the same number said once more. */
  readonly count: readonly (readonly [(count: number) => string, (count: number) => string])[];
  /** Another proposal by its ID and title. */
  readonly cite: readonly ((id: string, title: string) => string)[];
  /** Paragraphs with figures that belong to somebody or something else: nothing in them contradicts a table. */
  readonly background: readonly string[];
}
