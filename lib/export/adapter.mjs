import { register } from 'tsx/esm/api';

// Next imports an adapter as it stands; this makes the TypeScript behind it readable.
register();
const { publishExport } = await import('./publish-export.ts');

/** Runs the publishing stage when Next has finished its export. */
const adapter = {
  name: 'publish',
  async onBuildComplete({ projectDir, config }) {
    await publishExport({ projectDir, exportDir: config.distDir });
  },
};

export default adapter;
