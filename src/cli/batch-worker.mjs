// What a worker thread does with one file: the same as the program does without workers.
import { register } from 'tsx/esm/api';

register();
const { checkOne } = await import('./main.ts');

export default checkOne;
