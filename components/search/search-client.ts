import { hrefTo, paths } from '@/lib/site/paths';
import { createSearchClient, type SearchClient } from '@/lib/search/query/create-search-client';

let client: SearchClient | undefined;

/** The page's one connection to the index; nothing is fetched before it is asked something. */
export function getSearchClient(): SearchClient {
  client ??= createSearchClient({ indexUrl: hrefTo(paths.searchIndex), siteUrl: hrefTo('') });
  return client;
}
