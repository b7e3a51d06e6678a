import { readFile, readdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { Script } from 'node:vm';
import { build } from 'esbuild';

/**
 * The test files of some folders as one script. Each call runs all code under test anew, so that nothing is remembered of an earlier fault, and gives the files by path:
 * a file declares its tests when it is called.
 */
export async function bundleTests(root, folders) {
  const paths = (await Promise.all(folders.map((folder) => testsIn(root, folder)))).flat();
  const lines = paths.map((path) => `'${path}': () => require('./${path}'),`);
  const setup = `require('./test/support/fixed-seed');`;
  const { outputFiles } = await build({
    stdin: { contents: `${setup} module.exports = {${lines.join('\n')}};`, resolveDir: root, loader: 'ts' },
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    packages: 'external',
    logLevel: 'error',
    plugins: [ownFolder],
  });
  const script = new Script(`(function (require, module) {${outputFiles[0].text}\n})`, {
    filename: 'tests.js',
  });
  const require = createRequire(join(root, 'package.json'));
  return () => {
    const module = { exports: {} };
    script.runInThisContext()(require, module);
    return module.exports;
  };
}

async function testsIn(root, folder) {
  const names = await readdir(join(root, folder), { recursive: true });
  return names.filter((name) => name.endsWith('.test.ts')).map((name) => `${folder}/${name}`);
}

/** Tests find their data beside them: in a bundle each still has a folder of its own. */
const ownFolder = {
  name: 'own folder',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]test[\\/].*\.ts$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      const contents = text.includes('__dirname')
        ? `const __dirname = ${JSON.stringify(dirname(resolve(path)))}; ${text}`
        : text;
      return { contents, loader: 'ts' };
    });
  },
};
