import type { WordClasses } from '../grammar/pattern';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Word classes that English patterns refer to. */
export const CLASSES: WordClasses = {
  changes: words(
    'falls fall fell reduces reduce reduced reducing cut cuts cutting rises rise rose increases increase increased drops drop dropped grows grow grew moves move moving changes change',
  ),
  months: words(
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
  ),
  people: words(
    'children child adults people residents clients users pupils students young persons those anyone everyone',
  ),
  sections: words(
    'table tables figure figures appendix appendices annex page pages p pp section sections chapter chapters paragraph para note footnote column row line item',
  ),
  yields: words(
    'saving saves giving gives reducing reduces delivering delivers generating generates releasing releases costing costs yielding yields raising raises bringing brings',
  ),
  falls: words('falls rises reduces increases drops grows cut reduced increased fell rose decreases is'),
};
