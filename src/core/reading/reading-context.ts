import type { CatalogueSchema } from './schema/catalogue-schema';
import type { Vocabulary } from './vocabulary/vocabulary';

/** What the readers know beside the sheet itself. */
export interface ReadingContext {
  readonly vocabulary: Vocabulary;
  readonly schema: CatalogueSchema;
}
