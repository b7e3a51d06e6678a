import { phraseTable } from '../grammar/phrases';
import type { TimeUnit } from '../prose-figure';

/** What a rate is counted by. "A year" is no rate: it says that an amount recurs. */
export const RATES = phraseTable<TimeUnit | 'each'>([
  ['hour', ['per hour', 'an hour', 'hourly', '/ hour', 'p / h', 'a hour']],
  ['day', ['per day', 'a day', 'daily', '/ day', 'per night', 'a night']],
  ['week', ['per week', 'a week', 'weekly', '/ week', 'each week', 'every week']],
  ['month', ['per month', 'a month', 'monthly', '/ month', 'each month', 'every month']],
  ['year', ['per year', 'a year', 'per annum', 'annually', 'p.a', 'pa', 'each year', 'yearly', 'every year']],
  ['each', ['each', 'apiece', 'per head', 'per person', 'per capita']],
]);

export const PER_WORDS: ReadonlySet<string> = new Set(['per']);
