import { absoluteUrl, apiArticlePath, machinePaths, paths } from '@/lib/site/paths';
import { apiSchemas } from '@/lib/seo/api/api-schema';
import { site } from '@/lib/site/site';
import { listArticlePages } from '../page-kinds';
import type { ExportFacts, Finding, Rule } from '../model';

/** The files that machines ask a site for. */
export const fileRules: readonly Rule[] = [
  {
    id: 'robots-txt',
    severity: 'error',
    holds: 'robots.txt names the sitemap, and closes nothing that a page needs.',
    find: ({ getText }) => {
      const text = getText('robots.txt');
      if (text === undefined) return at('/robots.txt', 'It is not there.');
      const needed = `Sitemap: ${absoluteUrl(machinePaths.sitemap)}`;
      return [
        ...(text.split('\n').includes(needed) ? [] : at('/robots.txt', `It lacks "${needed}".`)),
        ...(/^Disallow:.*_next/m.test(text) ? at('/robots.txt', 'It closes /_next/.') : []),
      ];
    },
  },
  {
    id: 'llms-txt',
    severity: 'error',
    holds: `llms.txt leads to files that are there; it and the answers of llms-full.txt have at most ${site.llmsFullBytes} bytes.`,
    find: (facts) => [...listLlmsFaults(facts)],
  },
  {
    id: 'markdown-missing',
    severity: 'error',
    holds: 'Every article has its Markdown beside it.',
    find: (facts) =>
      listArticlePages(facts)
        .filter(({ path }) => !facts.hasFile(`${path.slice(1)}.md`))
        .flatMap(({ path }) => at(path, 'It has no Markdown.')),
  },
  {
    id: 'api-missing',
    severity: 'error',
    holds: 'Every article has its file of data, and the lists and the schema are there.',
    find: (facts) => {
      const lists = [
        machinePaths.apiArticles,
        machinePaths.apiDimensions,
        machinePaths.apiTags,
        machinePaths.apiSchema,
      ];
      const articles = listArticlePages(facts).map(({ path }) => apiArticlePath(path.slice(paths.articles.length + 1)));
      return [...lists, ...articles]
        .filter((path) => !facts.hasFile(path.slice(1)))
        .flatMap((path) => at(path, 'It is not there.'));
    },
  },
  {
    id: 'api-invalid',
    severity: 'error',
    holds: 'Every file of data follows the schema.',
    find: ({ files, getText }) =>
      files
        .filter((file) => file.startsWith('api/') && file !== machinePaths.apiSchema.slice(1))
        .flatMap((file) => checkData(file, getText(file) ?? '')),
  },
  {
    id: 'manifest',
    severity: 'error',
    holds: 'The manifest parses, and its icons are there.',
    find: (facts) => listManifestFaults(facts),
  },
];

function at(place: string, message: string): Finding[] {
  return [{ place, message }];
}

function* listLlmsFaults({ getText, hasFile }: ExportFacts): Generator<Finding> {
  for (const path of [machinePaths.llms, machinePaths.llmsFull]) {
    const text = getText(path.slice(1));
    if (text === undefined) {
      yield* at(path, 'It is not there.');
      continue;
    }
    const [answers = ''] = text.split(/\n## \d+ further answers/);
    if (Buffer.byteLength(answers) > site.llmsFullBytes) yield* at(path, `It has ${Buffer.byteLength(answers)} bytes.`);
    const root = absoluteUrl('/articles/').replace(/\/$/, '');
    for (const [, url = ''] of text.matchAll(/\]\((https?:[^\s)]+\.md)\)/g)) {
      const file = url.startsWith(root) ? `articles${url.slice(root.length)}` : undefined;
      if (file && !hasFile(file)) yield* at(path, `It leads to ${url}, which is not there.`);
    }
  }
}

function checkData(file: string, text: string): Finding[] {
  const name = file.startsWith('api/articles/') ? 'article' : file.replace(/^api\/|\.json$/g, '');
  const schema = apiSchemas[name as keyof typeof apiSchemas] as (typeof apiSchemas)['tags'] | undefined;
  if (!schema) return [];
  const value = tryJson(text);
  if (value === undefined) return at(`/${file}`, 'It is no JSON.');
  const { success, error } = schema.safeParse(value);
  return success ? [] : error.issues.flatMap(({ path, message }) => at(`/${file}`, `${path.join('.')}: ${message}`));
}

function listManifestFaults({ getText, hasFile }: ExportFacts): Finding[] {
  const manifest = tryJson(getText(machinePaths.manifest.slice(1)) ?? '') as
    { readonly name?: string; readonly icons?: readonly { readonly src: string }[] } | undefined;
  if (!manifest?.name) return at(machinePaths.manifest, 'It is not there, or has no name.');
  const icons = (manifest.icons ?? []).map(({ src }) => src.slice(site.basePath.length + 1));
  if (icons.length === 0) return at(machinePaths.manifest, 'It has no icons.');
  return icons.filter((icon) => !hasFile(icon)).flatMap((icon) => at(machinePaths.manifest, `${icon} is not there.`));
}

function tryJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
