/** The figure behind says the same in another unit. */
export const CORRESPONDS =
  '( equivalent to / equal to / corresponding to / which is / i.e / that is / , or / or / representing / represents / = / amounting to )';

/** What leads to the result of a computation. */
export const RESULT = `( comes to / a total of / in total / totalling / giving / gives / makes / equate to / equates to / save / saves / saving / raise / raising / raises / release / releases / = / costs / ${CORRESPONDS} )`;
