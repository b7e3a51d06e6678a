import type { Draw } from './random';

/** One effect of a proposal: thousands of kroner or pounds per year, savings negative. */
export interface Effect {
  readonly label: string;
  readonly amounts: readonly number[];
}

/** A proposal whose figures all agree. Amounts are thousands, savings negative. */
export interface MadeProposal {
  readonly id: string;
  readonly title: string;
  readonly area: string;
  readonly savings: readonly Effect[];
  readonly reinvestment: Effect | null;
  readonly implementation: Effect | null;
  readonly investment: Effect | null;
  /** Savings, reinvestment and implementation together. */
  readonly net: readonly number[];
  /** Savings and reinvestment. */
  readonly permanent: readonly number[];
  /** What the first saving row is `percent` per cent of. */
  readonly frame: number;
  readonly percent: number;
  readonly posts: number;
}

/** What a language's words look like; sentences stand with the sheets. */
export interface ProposalWords {
  readonly actions: readonly string[];
  readonly areas: readonly string[];
  readonly places: readonly string[];
  readonly savings: readonly string[];
  readonly reinvestment: string;
  readonly implementation: string;
  readonly investment: string;
  readonly title: (action: string, area: string, place: string) => string;
}

/** Column sums of effects over `years` columns. */
export function sumOf(effects: readonly (Effect | null)[], years: number): number[] {
  return Array.from({ length: years }, (_, year) =>
    effects.reduce((sum, effect) => sum + (effect?.amounts[year] ?? 0), 0),
  );
}

/** A proposal with savings, and by chance a reinvestment, implementation costs and an investment. `serial` makes its title its own. */
export function makeProposal(
  draw: Draw,
  id: string,
  serial: number,
  words: ProposalWords,
  years: number,
): MadeProposal {
  const { actions, areas, places } = words;
  const area = areas[serial % areas.length]!;
  const place = places[Math.floor(serial / areas.length) % places.length]!;
  const action = actions[Math.floor(serial / (areas.length * places.length)) % actions.length]!;
  const percent = draw.pick([2, 4, 5, 8]);
  // A frame of whole fives makes every percentage of it a whole number of hundreds.
  const frame = draw.whole(3, 12) * 5000 * (percent === 8 ? 1 : 2);
  const phased = draw.chance(0.5);
  const full = (frame * percent) / 100;
  const savings: Effect[] = [
    { label: words.savings[0]!, amounts: phase(-full, years, phased) },
    ...Array.from({ length: draw.whole(0, 2) }, (_, extra) => ({
      label: words.savings[1 + extra]!,
      amounts: phase(-100 * draw.whole(2, 9), years, false),
    })),
  ];
  const reinvestment = draw.chance(0.3) ? { label: words.reinvestment, amounts: phase(100, years, false) } : null;
  const implementation = draw.chance(0.4) ? { label: words.implementation, amounts: phase(100, years, false) } : null;
  const permanent = sumOf([...savings, reinvestment], years);
  return {
    id,
    title: words.title(action, area, place),
    area,
    savings,
    reinvestment,
    implementation,
    investment: draw.chance(0.4)
      ? { label: words.investment, amounts: [3 * full, ...Array.from({ length: years - 1 }, () => 0)] }
      : null,
    net: sumOf([{ label: '', amounts: permanent }, implementation], years),
    permanent,
    frame,
    percent,
    posts: draw.whole(3, 9),
  };
}

/** Half of the effect in the first year where it is phased in, all of it from the second on. */
function phase(full: number, years: number, phased: boolean): number[] {
  return Array.from({ length: years }, (_, year) => (phased && year === 0 ? full / 2 : full));
}
