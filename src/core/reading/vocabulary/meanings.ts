/** What a label, a heading or a note can mean. Words are given these meanings by the vocabulary, never by code. */
export type Meaning =
  // rows of a table
  | 'total'
  | 'grand-total'
  /** "Skoleudvalget i alt": a total also after an account's code. */
  | 'ends-in-total'
  /** Words for the whole of something: a total where it stands last in a list. */
  | 'whole'
  | 'subtotal'
  | 'net'
  | 'saving'
  | 'cost'
  /** A cost, or what is saved on: "Driftsudgifter", "Running costs of three buildings". */
  | 'spending'
  | 'permanent'
  | 'implementation'
  | 'investment'
  | 'derived'
  | 'target'
  /** A target with what was carried into its year. */
  | 'adjusted-target'
  | 'achieved'
  | 'unallocated'
  | 'outstanding'
  | 'carried'
  | 'payback'
  | 'subset'
  /** "Less: loss of income": taken from what stands above, where a net row follows. */
  | 'deduction'
  | 'part-row'
  | 'cumulative'
  | 'not-counted'
  | 'withdrawn'
  /** Withdrawn where the word stands apart ("Vask - udgår"); else part of a title ("Julegaven udgår"). */
  | 'lapses'
  /** A remark between rows. */
  | 'note'
  | 'announced'
  | 'confidential'
  | 'people'
  // control areas
  | 'area-service'
  | 'area-investment'
  | 'area-transfers'
  | 'area-outside'
  // column headings
  | 'head-id'
  | 'head-proposal'
  /** Heads the names of committees or departments. */
  | 'head-group'
  | 'head-control-area'
  | 'head-achieved'
  /** What the year is expected to end at. */
  | 'head-forecast'
  /** What was expected less what was decided. */
  | 'head-deviation'
  | 'head-sum'
  | 'head-remark'
  | 'head-status'
  | 'head-mark'
  | 'head-amount'
  | 'head-count'
  /** A column of changes, beside one of budgets. */
  | 'head-change'
  // captions and sheets
  | 'economy'
  | 'plan'
  | 'recovery'
  | 'overview'
  /** A title that speaks of savings anywhere. */
  | 'savings-paper'
  | 'follow-up'
  // fields
  | 'field-title'
  | 'field-summary'
  | 'field-administration'
  | 'field-affected'
  | 'field-budget-frame';

/**
 * Words by meaning. A pattern is a row of words; `*` alone stands for any words or none, `*` at a word's end or beginning for any
 * ending or beginning: `samlet * ændring*`, `*besparelse`. Case, punctuation and hyphens don't count.
 */
export type WordList = Readonly<Partial<Record<Meaning, readonly string[]>>>;
