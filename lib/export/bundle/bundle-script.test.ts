import { expect, it } from 'vitest';
import { bundleScript } from './bundle-script';

it.each(['Acme', 'deploy rollout'])('gives the search of the browser the words of the collection: %s', (words) => {
  expect(bundleScript('lib/search/query/worker.ts').includes(words)).toBe(true);
});
