import type { CueWords } from '../language';

/** Is the word one of these, or does it begin like one? */
export function isCue(word: string, cues: CueWords): boolean {
  return cues.words.has(word) || cues.stems.some((stem) => word.startsWith(stem));
}
