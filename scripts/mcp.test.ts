import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { absoluteUrl } from '@/lib/site/paths';

const COMMAND = {
  command: process.execPath,
  args: ['--import', 'tsx', 'scripts/mcp.ts'],
  env: { CONTENT_DIR: 'fixtures/site' },
  stderr: 'ignore' as const,
};
const SLUG = 'why-do-slugs-come-back-every-year';

interface Result {
  readonly content: { readonly type: string; readonly text: string }[];
  readonly structuredContent?: Record<string, never>;
  readonly isError?: boolean;
}

describe('the MCP server', () => {
  const client = new Client({ name: 'test', version: '1' });
  beforeAll(() => client.connect(new StdioClientTransport(COMMAND)), 60_000);
  afterAll(() => client.close());

  const call = async (name: string, args: Record<string, unknown> = {}) =>
    (await client.callTool({ name, arguments: args })) as unknown as Result;

  it('is told what there is', async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name).sort()).toEqual(['get_article', 'list_dimensions', 'list_tags', 'search']);
    expect(tools.every(({ annotations }) => annotations?.readOnlyHint)).toBe(true);
  });

  it('finds the article that answers a complaint in everyday words', async () => {
    const { structuredContent, content } = await call('search', {
      query: 'something eats my lettuce at night',
      limit: 3,
    });
    const { results } = structuredContent as unknown as { results: { slug: string; url: string }[] };
    expect(results.length).toBeLessThanOrEqual(3);
    expect(results.map(({ slug }) => slug)).toContain(SLUG);
    expect(content[0]!.text).toContain(results[0]!.url);
  });

  it('gets an article by its slug or its address, as Markdown', async () => {
    const bySlug = await call('get_article', { slug: SLUG });
    const byUrl = await call('get_article', { slug: absoluteUrl(`/articles/${SLUG}.md`) });
    expect(bySlug.content[0]!.text).toContain('# Why do slugs come back every year?');
    expect(byUrl).toEqual(bySlug);
  });

  it('is told, and helped, if there is no such article', async () => {
    const { isError, content } = await call('get_article', { slug: 'why-do-slug-come-back-every-year' });
    expect(isError).toBe(true);
    expect(content[0]!.text).toContain(`Did you mean "${SLUG}"?`);
  });

  it('lists dimensions and tags with their questions', async () => {
    const dimensions = (await call('list_dimensions')).structuredContent as unknown as { dimensions: object[] };
    const tags = (await call('list_tags')).structuredContent as unknown as { tags: object[] };
    expect(dimensions.dimensions).toHaveLength(7);
    expect(tags.tags.length).toBeGreaterThan(10);
  });

  it('reads articles as resources', async () => {
    const { resources } = await client.listResources();
    const resource = resources.find(({ uri }) => uri.endsWith(SLUG))!;
    const { contents } = await client.readResource({ uri: resource.uri });
    expect(contents[0]).toMatchObject({ mimeType: 'text/markdown' });
    await expect(client.readResource({ uri: 'kb://articles/none' })).rejects.toThrow('Unknown article');
  });

  it('is refused what a tool does not take', async () => {
    const answer = await call('search', { query: '' }).catch((error: Error) => ({
      isError: true,
      content: [{ text: error.message }],
    }));
    expect(answer.isError).toBe(true);
    const long = await call('search', { query: 'x'.repeat(2000) }).catch(() => ({ isError: true }));
    expect(long.isError).toBe(true);
  });
});
