import { absoluteUrl, machinePaths } from '@/lib/site/paths';
import { site, type CrawlPurpose } from '@/lib/site/site';

/**
 * The programs that read for one purpose, as they call themselves in robots.txt. Search engines are everybody else.
 *
 * @see https://platform.openai.com/docs/bots
 * @see https://docs.claude.com/en/docs/agents-and-tools (ClaudeBot, Claude-User, Claude-SearchBot)
 * @see https://developers.google.com/search/docs/crawling-indexing/google-common-crawlers (Google-Extended)
 */
const AGENTS: Record<Exclude<CrawlPurpose, 'search'>, readonly string[]> = {
  aiSearch: ['OAI-SearchBot', 'Claude-SearchBot', 'PerplexityBot', 'DuckAssistBot'],
  userFetch: ['ChatGPT-User', 'Claude-User', 'Perplexity-User', 'MistralAI-User', 'meta-externalfetcher'],
  aiTraining: [
    'GPTBot',
    'ClaudeBot',
    'Google-Extended',
    'Applebot-Extended',
    'CCBot',
    'meta-externalagent',
    'Bytespider',
    'Amazonbot',
  ],
};

const HEADINGS: Record<CrawlPurpose, string> = {
  search: 'Search engines, and everybody who is not named below',
  aiSearch: 'Search that answers and cites',
  userFetch: 'Programs that fetch a page because a person asked them to',
  aiTraining: 'Collectors of texts for training models',
};

/**
 * robots.txt: one policy for each purpose, from the site file, and for what the texts may be used. Nothing that a page needs
 * to be drawn is ever closed.
 *
 * Next's payload files are data of the pages and no pages; crawlers that follow links never meet them.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9309
 */
export function buildRobots(policy: Record<CrawlPurpose, boolean> = site.robots): string {
  const named = (Object.keys(AGENTS) as (keyof typeof AGENTS)[]).map((purpose) =>
    writeGroup(HEADINGS[purpose], AGENTS[purpose], policy[purpose]),
  );
  const sitemap = `Sitemap: ${absoluteUrl(machinePaths.sitemap)}\n`;
  return [writeGroup(HEADINGS.search, ['*'], policy.search), ...named, sitemap].join('\n');

  function writeGroup(heading: string, agents: readonly string[], isAllowed: boolean): string {
    const names = agents.map((agent) => `User-agent: ${agent}\n`).join('');
    const rule = `${isAllowed ? 'Allow' : 'Disallow'}: ${site.basePath}/\n`;
    return `# ${heading}\n${names}${rule}Content-Usage: ${writeUsage(policy)}\n`;
  }
}

/**
 * For what the texts may be used once they were fetched, in every group, as a program reads none but its own.
 *
 * @see https://datatracker.ietf.org/doc/draft-ietf-aipref-attach/
 * @see https://datatracker.ietf.org/doc/draft-ietf-aipref-vocab/
 */
function writeUsage({ search, aiTraining }: Record<CrawlPurpose, boolean>): string {
  return `search=${search ? 'y' : 'n'}, train-ai=${aiTraining ? 'y' : 'n'}`;
}

/**
 * `security.txt`: whom to tell of a weakness, and until when that holds. Programs look for it at the root of a host, so a
 * site below a path has it for people alone.
 *
 * @returns no file where the site file names nobody.
 * @see https://www.rfc-editor.org/rfc/rfc9116
 */
export function buildSecurity(
  security: typeof site.security = site.security,
): { readonly path: string; readonly content: string }[] {
  if (!security) return [];
  const { contact, expires } = security;
  const lines = [
    `Contact: ${contact}`,
    `Expires: ${expires}T23:59:59Z`,
    `Preferred-Languages: ${site.language}`,
    `Canonical: ${absoluteUrl(machinePaths.security)}`,
  ];
  return [{ path: machinePaths.security, content: `${lines.join('\n')}\n` }];
}

/** What the protocol allows a key to be. */
const KEY = /^[A-Za-z0-9-]{8,128}$/;

/**
 * The file by which a site shows that it knows its IndexNow key; none without a key.
 *
 * @throws {Error} on a key that the protocol does not allow.
 * @see https://www.indexnow.org/documentation
 */
export function buildIndexNowKey(key: string | undefined): { readonly path: string; readonly content: string }[] {
  if (!key) return [];
  if (!KEY.test(key)) throw new Error('INDEXNOW_KEY must be 8 to 128 letters, digits and hyphens.');
  return [{ path: indexNowKeyPath(key), content: key }];
}

/** @example indexNowKeyPath('0f3a9c'); // => '/0f3a9c.txt' */
export function indexNowKeyPath(key: string): string {
  return `/${key}.txt`;
}
