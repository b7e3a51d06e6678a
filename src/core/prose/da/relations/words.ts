/** "Svarende til" and its like: the figure behind says the same in another unit. */
export const CORRESPONDS =
  '( svarende til / svarer til / svarer det til / hvad der svarer til / som svarer til / hvilket svarer til / dvs / det vil sige / lig med / = / altså / eller )';

/** What leads to the result of a computation. */
export const RESULT = `( , i alt / i alt / samlet / sammenlagt / tilsammen / giver / bliver / = / , hvilket giver / , dvs / ${CORRESPONDS} )`;

/** Amounts and counts: what can be added, split and compared. */
export const QUANTITY = 'amount|count';
