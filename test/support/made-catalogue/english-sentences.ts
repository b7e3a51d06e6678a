import type { Sentences } from './sentences';

/** Thousands of pounds as English prose says them: `£1.5m`, below a million `£450,000`. */
export function pounds(amount: number): string {
  const size = Math.abs(amount);
  return size < 1000 ? `£${size},000` : `£${String(size / 1000)}m`;
}

const grouped = (amount: number): string => String(amount).replace(/\B(?=(\d{3})+$)/g, ',');

export const englishSentences: Sentences = {
  share: [
    (area, frame, percent, saved) =>
      `The budget for ${area} is ${pounds(frame)}. The reduction in running costs is ${percent}% of that budget, or ${pounds(saved)} a year.`,
    (area, frame, percent, saved) =>
      `The proposal reduces the running costs budget for ${area} of ${pounds(frame)} by ${percent} per cent, equivalent to ${pounds(saved)} a year.`,
  ],
  net: [
    (saved) => `Overall the proposal is expected to deliver a net saving of ${pounds(saved)} a year.`,
    (saved) => `The net saving is ${pounds(saved)} in each year.`,
  ],
  rise: [
    (saved, year, later, from) =>
      `The net saving is ${pounds(saved)} in ${year}, rising to ${pounds(later)} from ${from} onwards.`,
    (saved, year, later, from) =>
      `The proposal saves ${pounds(saved)} net in ${year} and ${pounds(later)} from ${from}.`,
  ],
  fall: [
    (before, since, after, by, percent) =>
      `The number of cases is expected to fall from ${before} in ${since} to ${after} in ${by}, a reduction of ${percent}%.`,
    (before, since, after, by, percent) =>
      `Cases fall by ${percent} per cent, from ${before} in ${since} to ${after} in ${by}.`,
  ],
  cost: [
    (count, price, total) =>
      `The ${count} placements cost £${grouped(price)} each on average, ${pounds(total)} a year in total.`,
  ],
  count: [
    [
      (count) => `The proposal would remove ${count} posts from the structure.`,
      (count) => `The ${count} posts to be removed are expected to fall vacant through natural turnover.`,
    ],
    [
      (count) => `The service runs ${count} centres across the borough.`,
      (count) => `All ${count} centres were visited during the review.`,
    ],
  ],
  cite: [
    (id, title) => `The proposal should be read together with ${id} ${title}.`,
    (id, title) => `There is an overlap with ${id} (${title}), which is not counted here.`,
  ],
  background: [
    'In 2021 a total of 312 residents used the service at a cost of £18.4m. Demand has been rising since 2018.',
    'A neighbouring council introduced a similar scheme in 2020 and reports savings of £3.2m over three years.',
    'The duty follows from section 42 of the Care Act 2014; see also appendix 2, page 14.',
    'About 7 out of 10 users were satisfied or very satisfied with the service in the latest survey.',
    'The centre is open Monday to Thursday from 9.00 to 15.30.',
    'Nationally, spending in this area grew by 4.1% a year between 2015 and 2020.',
    'The target is that at least 80% of residents see the same or better quality after the change.',
  ],
};
