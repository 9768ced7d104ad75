import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createSecurityHeaders, type Hosting } from './hosting';
import { writeCaddy } from './write-caddy';
import { writeCloudFrontRequest, writeCloudFrontResponse } from './write-cloudfront';
import { writeHeadersFile, writeNetlify, writeRedirectsFile } from './write-netlify';
import { writeNginx } from './write-nginx';
import { writeVercel } from './write-vercel';
import { contentPagePath } from '@/lib/site/paths';
import { createHeaderPolicy } from '../policy/content-security-policy';
import type { PublishStep } from '../step';

/** Writes headers and redirects, from one source, in the words of every host. */
export const writeHostFiles: PublishStep = {
  name: 'write what hosts read',
  async run({ dir, hostingDir, inlineHashes, knowledgeBase }) {
    const [scripts, styles] = [[...inlineHashes.scripts].sort(), [...inlineHashes.styles].sort()];
    const hosting: Hosting = {
      headers: createSecurityHeaders(createHeaderPolicy({ scripts, styles })),
      redirects: knowledgeBase.redirects,
      pages: knowledgeBase.pages.map(({ slug }) => contentPagePath(slug)),
    };
    const nginx = writeNginx(hosting);
    await writeAll(dir, {
      _headers: writeHeadersFile(hosting),
      _redirects: writeRedirectsFile(hosting),
      // GitHub Pages leaves out what begins with an underscore, unless this file is there.
      '.nojekyll': '',
    });
    await writeAll(hostingDir, {
      'hosting.json': `${JSON.stringify(hosting, null, 2)}\n`,
      'nginx.conf': nginx.site,
      'nginx/http.conf': nginx.http,
      'nginx/server.conf': nginx.server,
      Caddyfile: writeCaddy(hosting),
      'netlify.toml': writeNetlify(hosting),
      'vercel/config.json': writeVercel(hosting),
      'cloudfront/request.js': writeCloudFrontRequest(hosting),
      'cloudfront/response.js': writeCloudFrontResponse(hosting),
    });
  },
};

async function writeAll(dir: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(dir, path)), { recursive: true });
    await writeFile(join(dir, path), content);
  }
}
