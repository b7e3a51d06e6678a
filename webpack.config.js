import { rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import CopyPlugin from 'copy-webpack-plugin';
import CustomFunctionsMetadataPlugin from 'custom-functions-metadata-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import webpack from 'webpack';
import da from './src/functions/descriptions.da.json' with { type: 'json' };
import { LocalizedFunctions } from './src/functions/localize-metadata.cjs';

const root = import.meta.dirname;

/** Where the add-in is served when Excel runs it from this machine, as the manifest in the repository says. */
const LOCAL_URL = 'https://localhost:3000/';

const common = {
  context: root,
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: {
    rules: [
      // `npm run types` checks the types; a build only strips them.
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        loader: 'esbuild-loader',
        options: { target: 'es2022' },
      },
    ],
  },
  performance: { hints: false },
  stats: 'errors-warnings',
};

/** The add-in as it is shipped: one page that is pane, ribbon handlers and custom functions at once (shared runtime). */
function addIn({ url = process.env.KATALOGTJEK_URL ?? LOCAL_URL } = {}) {
  const base = url.endsWith('/') ? url : `${url}/`;
  return {
    ...common,
    name: 'add-in',
    entry: {
      functions: './src/functions/functions.ts',
      taskpane: ['./src/commands/commands.ts', './src/taskpane/index.tsx'],
    },
    output: {
      path: join(root, 'dist'),
      filename: '[name].js',
      // A part loaded later must never meet an older copy of itself in a cache.
      chunkFilename: '[name].[contenthash:8].js',
      publicPath: '',
      clean: true,
    },
    plugins: [
      new CustomFunctionsMetadataPlugin({ input: './src/functions/functions.ts', output: 'functions.json' }),
      new HtmlPlugin({
        template: './src/taskpane/taskpane.html',
        filename: 'taskpane.html',
        chunks: ['functions', 'taskpane'],
        chunksSortMode: 'manual',
        // Excel calls the functions once the page is parsed. Deferred scripts would run after that, and early calls find no function.
        scriptLoading: 'blocking',
        inject: 'body',
      }),
      new CopyPlugin({
        patterns: [
          { from: 'assets/*.png' },
          { from: 'assets/support.html', to: 'support.html' },
          { from: 'docs/functions', to: 'docs/functions', noErrorOnMissing: true },
          { from: 'manifest.xml', transform: (xml) => xml.toString().replaceAll(LOCAL_URL, base) },
        ],
      }),
      new FunctionHelpAddress(base),
      new SourceMapsApart(join(root, '.cache/source-maps')),
      new LocalizedFunctions({ da }),
    ],
  };
}

/** Writes the scripts' source maps into a folder that doesn't ship; no script names its map. */
class SourceMapsApart {
  constructor(folder) {
    this.folder = folder;
  }

  apply(compiler) {
    compiler.hooks.beforeRun.tap('SourceMapsApart', () => rmSync(this.folder, { recursive: true, force: true }));
    new webpack.SourceMapDevToolPlugin({
      filename: `${relative(compiler.options.output.path, this.folder)}/[file].map`,
      append: false,
      moduleFilenameTemplate: '[resource-path]',
    }).apply(compiler);
  }
}

/** The functions' help is served where the add-in is. */
class FunctionHelpAddress {
  constructor(base) {
    this.base = base;
  }

  apply(compiler) {
    const { sources, Compilation } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('FunctionHelpAddress', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE;
      compilation.hooks.processAssets.tap({ name: 'FunctionHelpAddress', stage }, () => {
        compilation.updateAsset('functions.json', (metadata) => {
          return new sources.RawSource(String(metadata.source()).replaceAll(LOCAL_URL, this.base));
        });
      });
    });
  }
}

/** The page that stands in for Excel, and the bridge that it puts before office.js. Kept out of dist, which is what ships. */
function workbench() {
  return {
    ...common,
    name: 'workbench',
    entry: { workbench: './workbench/index.ts' },
    output: { path: join(root, '.cache/workbench'), filename: '[name].js', publicPath: '', clean: true },
    // Seven megabytes for one's own machine: squeezing them would take minutes.
    optimization: { minimize: false },
    module: {
      rules: [...common.module.rules, { test: /\.css$/, use: ['style-loader', 'css-loader'] }],
    },
    plugins: [
      new HtmlPlugin({ template: './workbench/index.html', filename: 'index.html', favicon: './assets/icon-32.png' }),
    ],
  };
}

/** `webpack --env url=https://addins.example.dk/katalogtjek` writes that address into dist/manifest.xml. */
export default (env) => [addIn(env), workbench()];
