import type { KnowledgeBase } from '@/lib/content/join/create-knowledge-base';
import { slugify } from '@/lib/text/slug';
import type { DashboardFile } from './draw-protocol';
import { getFileSchema, type DataFileName } from './editor-files';

/** What the data files are, for a writer. */
const LABELS: Readonly<Record<DataFileName, string>> = {
  'site.yml': 'The site: its name, its people, what readers see of it',
  'domains.yml': 'The map: domains, dimensions, kinds of question',
  'tags.yml': 'Tags',
  'synonyms.yml': 'What readers say, and what the articles call it',
  'house-words.yml': 'Words to avoid',
  'search-expectations.yml': 'What search must find',
  'redirects.yml': 'Former addresses',
  'self-checks/*.yml': 'Self-check',
};

/**
 * What there is to write besides the articles: overviews and templates, the data files that are there, and those that can be
 * begun.
 *
 * @param paths of the collection's files.
 */
export function listDashboardFiles(
  { dimensions, domains, templates, pages: own }: Pick<KnowledgeBase, 'dimensions' | 'domains' | 'templates' | 'pages'>,
  paths: readonly string[],
): DashboardFile[] {
  const pages = [
    ...[...domains, ...dimensions].flatMap(({ name, overview }) =>
      overview ? [{ path: overview.path, label: `Overview: ${name}` }] : [],
    ),
    ...templates.map(({ path, title }) => ({ path, label: `Template: ${title}` })),
    ...own.map(({ path, title }) => ({ path, label: `Page: ${title}` })),
  ];
  const data = Object.entries(LABELS).flatMap(([pattern, label]) => {
    if (!pattern.includes('*')) return [{ path: pattern, label }];
    const named = dimensions.map(({ slug, name }) => ({
      path: pattern.replace('*', slug),
      label: `${label}: ${name}`,
    }));
    const known = new Set(named.map(({ path }) => path));
    const others = paths.filter((path) => !known.has(path) && matchesPattern(pattern, path));
    return [...named, ...others.map((path) => ({ path, label: `${label}: ${slugify(path)}` }))];
  });
  return [...data, ...pages].map((file) => ({ ...file, isAbsent: !paths.includes(file.path) }));
}

function matchesPattern(pattern: string, path: string): boolean {
  const [folder = ''] = pattern.split('*');
  return path.startsWith(folder) && getFileSchema(path) !== undefined;
}
