import type { EditPlan } from '../core/workbook/edit-plan';
import { planExample, planExampleRemoval } from '../core/writing/example-catalogue';
import type { Snapshot } from '../core/workbook/snapshot';
import { example as danish } from '../messages/da/example';
import { example as english } from '../messages/en/example';
import type { Locale } from '../messages/pane-words';

/** The example catalogue as new sheets, in the reader's language, and the sheet to begin with. */
export function newExample(locale: Locale, year: number): { readonly plan: EditPlan; readonly sheet: string } {
  const words = locale === 'da' ? danish : english;
  return { plan: planExample(words, year), sheet: words.overview };
}

/** Takes the example away again, in whichever language it stands; null where the workbook has none. */
export function removeExample(snapshot: Snapshot): EditPlan | null {
  return planExampleRemoval(snapshot, [danish, english]);
}
