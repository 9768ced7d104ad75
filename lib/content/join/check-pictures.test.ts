import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { expect, it } from 'vitest';
import { createAssetFiles } from '@/lib/content/read/asset-files';
import { readPictures } from './check-pictures';

it('says of a picture that was removed while the folder was read that it is gone, and goes on', async () => {
  const dir = mkdtempSync(`${tmpdir()}/pictures-`);
  const files = createAssetFiles(dir, new Set(['gone.png']));
  const location = { path: 'why.md', line: 3, column: 1 };
  const images = [{ url: 'gone.png', text: 'A picture', location }];
  const cache = { find: () => undefined, read: () => undefined, write: () => '' };
  const { pictures, findings } = await readPictures([{ path: 'why.md', images }], files, cache);
  rmSync(dir, { recursive: true });
  expect(pictures).toEqual({});
  const message = '"gone.png" was removed while the folder was read; its text is shown instead.';
  expect(findings).toMatchObject([{ code: 'image-broken', path: 'why.md', line: 3, message }]);
});
