import type { Configuration } from 'webpack';

/** The add-in as it is shipped, and the workbench. */
declare function configurations(env?: { readonly url?: string }): [addIn: Configuration, workbench: Configuration];
export default configurations;
