import { bundleForNode } from './bundle/bundle-node.mjs';

/** Runs the publishing stage when Next has finished its export. */
const adapter = {
  name: 'publish',
  async onBuildComplete({ projectDir, config }) {
    const { publishExport } = await import(await bundleForNode('lib/export/publish-export.ts'));
    await publishExport({ projectDir, exportDir: config.distDir });
  },
};

export default adapter;
