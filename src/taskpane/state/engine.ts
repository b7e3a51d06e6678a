/**
 * The checks, loaded apart from the pane: they are larger than the pane itself and are not needed to draw it. The page asks
 * for them as soon as it stands, so that the first check seldom waits. A failed load is tried again at the next call.
 */
export function loadEngine() {
  return import('../../app/check-workbook');
}
