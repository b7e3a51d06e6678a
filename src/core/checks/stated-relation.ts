import type { ProseRelation } from '../prose/prose-figure';

/** From here on words state a relation; below it had to be inferred. */
const STATED = 0.85;

/** Whether words state a relation. One that had to be inferred, from two sentences for instance, may confirm a figure and never accuses one. */
export const isStated = ({ confidence }: ProseRelation): boolean => confidence >= STATED;
