import { unitPhrases, type UnitWords } from '../grammar/unit-phrases';

const WORDS: UnitWords = {
  currencies: [
    ['GBP', ['pounds', 'pound', 'gbp', 'pounds sterling']],
    ['DKK', ['dkk', 'kroner', 'kr']],
    ['EUR', ['euro', 'euros', 'eur', '€']],
    ['USD', ['dollars', 'usd']],
  ],
  scales: [
    [1e3, ['k', 'thousand']],
    [1e6, ['m', 'mn', 'million', 'millions']],
    [1e9, ['bn', 'b', 'billion']],
  ],
  fused: [
    ['DKK', 1e6, ['dkkm', 'mdkk']],
    ['GBP', 0.01, ['p', 'pence']],
  ],
  percent: ['%', 'per cent', 'percent', 'pc'],
  percentagePoints: ['percentage points', 'percentage point', 'pp', '% points', '% point', 'points', 'per cent points'],
  times: [
    ['minute', ['minutes', 'minute', 'mins']],
    ['hour', ['hours', 'hour', 'hrs', 'hr', 'staff hours', 'working hours']],
    ['day', ['days', 'day', 'working days']],
    ['week', ['weeks', 'week', "weeks'", '- week']],
    ['month', ['months', 'month', "months'", '- month']],
    ['quarter', ['quarters']],
    ['year', ['years', 'year', "years'", '- year', 'yrs']],
  ],
};

/** English units: money, percent, time. */
export const UNITS = unitPhrases(WORDS);
