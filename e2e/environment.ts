/**
 * What browser tests build and walk: a made collection with every feature once (fixtures/site/README.md), under an
 * address of its own, next to the site that `npm run build` makes of `content/`.
 *
 * Imported before anything else that reads the environment; each value can be set from outside.
 */
process.env.CONTENT_DIR ??= 'fixtures/site';
process.env.DEFAULTS_DIR ??= 'fixtures/defaults';
process.env.OUT_DIR ??= '.cache/e2e-out';
process.env.SITE_URL ??= 'https://garden.example';

/** The folder of the built site. */
export const OUT_DIR = process.env.OUT_DIR;
