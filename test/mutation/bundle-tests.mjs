import { readFile, readdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { Script } from 'node:vm';
import { build } from 'esbuild';

/** How a test file names a module that is not its own. */
const SHARED = 'shared:';

/**
 * The test files of some folders, and apart from them all that they use: the code under test stays loaded from fault to fault, so that the engine has it compiled, while
 * a test file runs anew each time. Gives the files as functions of `use`, each by its path, and the shared code as a function that loads it.
 */
export async function bundleTests(root, folders) {
  const require = createRequire(join(root, 'package.json'));
  const shared = new Set(['test/support/fixed-seed.ts']);
  const files = {};
  for (const path of (await Promise.all(folders.map((folder) => testsIn(root, folder)))).flat()) {
    const script = await bundle(root, `require('./${path}');`, [keepApart(root, shared)]);
    files[path] = (use) => script(use, { exports: {} });
  }
  const lines = [...shared].map((path) => `'${path}': () => require('./${path}'),`);
  const code = await bundle(root, `module.exports = {${lines.join('\n')}};`, []);
  return { files, load: (kept) => loadShared(code, require, kept) };
}

/** Runs all shared modules, and gives the function that test files require them with. */
function loadShared(code, require, kept) {
  const module = { exports: {} };
  code(require, module, kept);
  const loaded = new Map(Object.entries(module.exports).map(([path, run]) => [SHARED + path, run()]));
  return (name) => loaded.get(name) ?? require(name);
}

async function testsIn(root, folder) {
  const names = await readdir(join(root, folder), { recursive: true });
  return names.filter((name) => name.endsWith('.test.ts')).map((name) => `${folder}/${name}`);
}

async function bundle(root, contents, plugins) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    packages: 'external',
    logLevel: 'error',
    plugins: [...plugins, ownFolder],
  });
  const begin = 'let { Map, WeakMap } = kept ?? globalThis; kept?.whenLoaded(() => ({ Map, WeakMap } = globalThis));';
  const script = new Script(`(function (require, module, kept) { ${begin}\n${outputFiles[0].text}\n})`);
  return script.runInThisContext();
}

/** What a test file imports is left to be required. */
const keepApart = (root, shared) => ({
  name: 'keep apart',
  setup({ onResolve, resolve: find }) {
    onResolve({ filter: /^\./ }, async ({ path, importer, resolveDir, kind, pluginData }) => {
      if (pluginData === SHARED || !importer.endsWith('.test.ts')) return undefined;
      const found = await find(path, { resolveDir, importer, kind, pluginData: SHARED });
      const inside = relative(root, found.path);
      shared.add(inside);
      return { path: SHARED + inside, external: true };
    });
  },
});

/** Tests find their data beside them: in a bundle each still has a folder of its own. */
const ownFolder = {
  name: 'own folder',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]test[\\/].*\.ts$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      const folder = `const __dirname = ${JSON.stringify(dirname(resolve(path)))};`;
      return { contents: text.includes('__dirname') ? `${folder} ${text}` : text, loader: 'ts' };
    });
  },
};
