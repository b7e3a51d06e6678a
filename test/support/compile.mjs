import { createHash } from 'node:crypto';
import { transformSync, version } from 'esbuild';

const HOW = {
  format: 'cjs',
  jsx: 'automatic',
  platform: 'node',
  sourcemap: 'external',
  sourcesContent: false,
  // What is imported later is required then.
  supported: { 'dynamic-import': false },
  target: 'node20',
};

/** What a file becomes follows from these, its text and its place: all projects share one cache. */
const getCacheKey = (text, path) =>
  createHash('sha256')
    .update(JSON.stringify([version, HOW, path, text]))
    .digest('hex');

/** TypeScript as jest runs it. Types are checked by `npm run types`; here they are left out. */
const process = (text, path) =>
  transformSync(text, { ...HOW, loader: path.endsWith('x') ? 'tsx' : 'ts', sourcefile: path });

export default { getCacheKey, process };
