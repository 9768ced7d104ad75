import { StdioServerTransport } from '@modelcontextprotocol/server/stdio';
import { renderCollection } from '@/lib/content/join/open-collection';
import { createMcpServer } from '@/lib/mcp/create-mcp-server';
import { openBuiltIndex } from '@/lib/search/build/build-index';
import { search } from '@/lib/search/query/search';

// What is printed goes to standard error: standard output belongs to the protocol.
const { knowledgeBase } = await renderCollection();
const source = await openBuiltIndex(knowledgeBase);
const loadText = (slug: string) => Promise.resolve(knowledgeBase.getArticle(slug)?.text);

const server = createMcpServer(knowledgeBase, async (query, limit) => {
  const { results, didYouMean } = await search(source, query, { limit, loadText });
  return { slugs: results.map(({ slug }) => slug), ...(didYouMean && { didYouMean }) };
});
await server.connect(new StdioServerTransport());
console.error(`${knowledgeBase.articles.length} articles are ready.`);
