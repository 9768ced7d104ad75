import { afterEach, expect, it, vi } from 'vitest';
import { INDEX_FORMAT } from '../format/manifest';
import { createSearchClient } from './create-search-client';
import type { ReplyMessage } from './worker';

afterEach(() => vi.unstubAllGlobals());

type Reply = Omit<Extract<ReplyMessage, { fault: unknown }>, 'id'> | { readonly answer: unknown };

const STALE: Reply = { fault: { reason: 'stale', message: 'gone' } };

/** A browser whose workers give these replies, one each; it counts how often the manifest is fetched. */
function stubBrowser(replies: readonly Reply[]): { readonly fetched: () => number } {
  const left = [...replies];
  const fetchManifest = vi.fn(() =>
    Promise.resolve(new Response(JSON.stringify({ format: INDEX_FORMAT, worker: 'worker-1a2b3c.js' }))),
  );
  class FakeWorker {
    onmessage: ((event: { readonly data: unknown }) => void) | undefined;
    postMessage(message: { readonly id?: number }): void {
      if (message.id === undefined) return;
      const data = { id: message.id, ...left.shift() };
      queueMicrotask(() => this.onmessage?.({ data }));
    }
    terminate(): void {
      this.onmessage = undefined;
    }
  }
  vi.stubGlobal('fetch', fetchManifest);
  vi.stubGlobal('Worker', FakeWorker);
  return { fetched: () => fetchManifest.mock.calls.length };
}

const options = { indexUrl: '/search-index', siteUrl: '' };

it('fetches nothing before it is asked', () => {
  const { fetched } = stubBrowser([]);
  createSearchClient(options);
  expect(fetched()).toBe(0);
});

it('opens an index again that was replaced while the page was open', async () => {
  const { fetched } = stubBrowser([{ answer: [1] }, STALE, { answer: [2] }]);
  const client = createSearchClient(options);
  const ask = { query: 'trust' };
  expect(await client.ask('match', ask)).toEqual([1]);
  expect(await client.ask('match', ask)).toEqual([2]);
  expect(fetched()).toBe(2);
});

it('reports an index that is no better when opened again, and starts again with the next question', async () => {
  stubBrowser([STALE, STALE, { answer: [3] }]);
  const client = createSearchClient(options);
  const ask = { query: 'trust' };
  await expect(client.ask('match', ask)).rejects.toMatchObject({ reason: 'stale' });
  expect(await client.ask('match', ask)).toEqual([3]);
});

it('says that the index cannot be reached', async () => {
  stubBrowser([]);
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')));
  await expect(createSearchClient(options).ask('facets', null)).rejects.toMatchObject({ reason: 'unreachable' });
});
