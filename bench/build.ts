import webpack, { type Configuration, type Stats } from 'webpack';
import configurations from '../webpack.config.js';

/** Thrown when something that is to be measured can't be built. */
class BuildError extends Error {
  override readonly name = 'BuildError';
}

/** Builds with the rules that the add-in is built with, for production; gives what webpack says of it. */
export async function build(wanted: Configuration): Promise<Stats> {
  const [{ context, resolve, module }] = configurations();
  const shipped = { mode: 'production', context, resolve, module, performance: { hints: false } } as Configuration;
  const compiler = webpack({ ...shipped, ...wanted });
  const stats = await new Promise<Stats>((done, fail) =>
    compiler.run((error, result) => (result ? done(result) : fail(error ?? new BuildError('nothing was built')))),
  );
  if (stats.hasErrors()) throw new BuildError(stats.toString({ all: false, errors: true }));
  return stats;
}
