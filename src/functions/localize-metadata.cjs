/** Names and ids stay as they are: a formula means the same in every language. */

/**
 * The functions' metadata as it is shipped: cells that hold an error reach the function, so that it can name the argument.
 * @param {string} metadata as custom-functions-metadata writes it
 * @returns {string}
 */
function acceptErrors(metadata) {
  return print({ ...JSON.parse(metadata), allowErrorForDataTypeAny: true });
}

/**
 * The same metadata with descriptions in another language. Throws when a function or argument has none, or a description has no
 * function or argument: the two files are written by hand and must not drift apart.
 * @param {string} metadata
 * @param {Record<string, { description: string, parameters: Record<string, string> }>} descriptions by function id
 * @returns {string}
 */
function localizeMetadata(metadata, descriptions) {
  const parsed = JSON.parse(metadata);
  sameNames(
    'functions',
    parsed.functions.map(({ id }) => id),
    Object.keys(descriptions),
  );
  const functions = parsed.functions.map((fn) => {
    const { description, parameters } = descriptions[fn.id];
    sameNames(
      fn.id,
      fn.parameters.map(({ name }) => name),
      Object.keys(parameters),
    );
    return {
      ...fn,
      description,
      parameters: fn.parameters.map((parameter) => ({ ...parameter, description: parameters[parameter.name] })),
    };
  });
  return print({ ...parsed, functions });
}

function sameNames(where, names, described) {
  const odd = [
    ...names.filter((name) => !described.includes(name)),
    ...described.filter((name) => !names.includes(name)),
  ];
  if (odd.length > 0) throw new Error(`${where}: described in one language only: ${odd.join(', ')}`);
}

const print = (value) => `${JSON.stringify(value, null, 2)}\n`;

/**
 * webpack plugin: completes `functions.json` and writes `functions.<language>.json` beside it. The manifest names the latter in
 * an Override of the metadata's address.
 */
class LocalizedFunctions {
  /** @param {Record<string, object>} languages descriptions by language, such as `{ da }` */
  constructor(languages) {
    this.languages = languages;
  }

  apply(compiler) {
    const { sources, Compilation } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('LocalizedFunctions', (compilation) => {
      // After the stage that may still change functions.json.
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE + 1;
      compilation.hooks.processAssets.tap({ name: 'LocalizedFunctions', stage }, (assets) => {
        const metadata = acceptErrors(String(assets['functions.json'].source()));
        compilation.updateAsset('functions.json', new sources.RawSource(metadata));
        for (const [language, descriptions] of Object.entries(this.languages)) {
          const localized = localizeMetadata(metadata, descriptions);
          compilation.emitAsset(`functions.${language}.json`, new sources.RawSource(localized));
        }
      });
    });
  }
}

module.exports = { acceptErrors, localizeMetadata, LocalizedFunctions };
