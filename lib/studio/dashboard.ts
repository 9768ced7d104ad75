import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { KnowledgeBase } from '@/lib/content/join/create-knowledge-base';
import { groupBy } from '@/lib/content/join/group';
import { listFiles } from '@/lib/content/read/list-files';
import { MARKDOWN_FILE } from '@/lib/content/read/page-name';
import { isSelfCheckPath } from '@/lib/content/read/read-self-check';
import { getReviewDate } from '@/lib/content/views/article';
import { site } from '@/lib/site/site';
import { slugify } from '@/lib/text/slug';
import { getPublishState, type PublishState } from './draft-folder';
import { readFrontMatter } from './edit-front-matter';
import { DATA_FILES } from './editor-files';
import { readTextFile } from './text-file';

/** What the dashboard shows of a collection. */
export type DashboardData = ReturnType<ReturnType<typeof createDashboard>>;
export type DashboardRow = DashboardData['articles'][number];

/**
 * Everything that a collection holds, with its state, for writers to choose from.
 *
 * @param dir the collection itself; the knowledge base is of a copy in which drafts are public.
 */
export function createDashboard(dir: string) {
  const states = new Map<string, { readonly stamp: string; readonly state: PublishState; readonly lastEdit: string }>();

  /** What a file says of itself that its page does not show; read again when it was written. */
  function readState(path: string, today: string) {
    const stats = statSync(join(dir, path), { throwIfNoEntry: false });
    const stamp = `${today} ${stats?.mtimeMs} ${stats?.size}`;
    const known = states.get(path);
    if (known?.stamp === stamp) return known;
    const state = getPublishState(readFrontMatter(readTextFile(dir, path)?.text ?? ''), today);
    const entry = { stamp, state, lastEdit: stats?.mtime.toISOString().slice(0, 10) ?? today };
    states.set(path, entry);
    return entry;
  }

  return (knowledgeBase: KnowledgeBase, today: string) => {
    const { articles, dimensions, categories, tags, findings } = knowledgeBase;
    const byPath = groupBy(findings, ({ path }) => [path]);
    const count = (path: string, kind: 'error' | 'warning') =>
      byPath.get(path)?.filter(({ severity }) => severity === kind).length ?? 0;
    const rows = articles.map((article) => {
      const { path, slug, title, askedAs } = article;
      const { state, lastEdit } = readState(path, today);
      return {
        ...{ path, slug, title, askedAs, state },
        dimension: dimensions.find((entry) => entry.slug === article.dimension)?.name ?? '',
        category: categories.find((entry) => entry.slug === article.category)?.name ?? '',
        isOverdue: (getReviewDate(article) ?? today) < today,
        /** `YYYY-MM-DD`, of the file: git, which knows better where it was committed, is asked in `endpoints.ts`. */
        lastEdit,
        errors: count(path, 'error'),
        warnings: count(path, 'warning'),
      };
    });
    const known = new Set(rows.map(({ path }) => path));
    const withheld = [...byPath].flatMap(([path, own]) => {
      const fault = MARKDOWN_FILE.test(path) && !known.has(path) && own.find(({ severity }) => severity === 'error');
      return fault ? [{ path, message: fault.message }] : [];
    });
    return {
      articles: rows,
      withheld,
      files: listOtherFiles(knowledgeBase, listFiles(dir).paths),
      people: Object.entries(site.people).map(([id, { name }]) => ({ id, name })),
      dimensions: dimensions.map(({ name }) => name),
      categories: categories.map(({ name, question, short }) => ({ name, question, short })),
      tags: tags.map(({ slug, label }) => ({ slug, label })),
    };
  };
}

/** What there is to write besides the articles: overviews, templates, data files, and those that can be begun. */
function listOtherFiles({ dimensions, domains, templates, pages }: KnowledgeBase, paths: readonly string[]) {
  const { 'self-checks/*.yml': selfCheck, ...data } = DATA_FILES;
  const named = dimensions.map(({ slug, name }) => ({ path: `self-checks/${slug}.yml`, name }));
  const others = paths
    .filter((path) => isSelfCheckPath(path) && !named.some((check) => check.path === path))
    .map((path) => ({ path, name: slugify(path) }));
  const files = [
    ...Object.entries(data).map(([path, { label }]) => ({ path, label })),
    ...[...named, ...others].map(({ path, name }) => ({ path, label: `${selfCheck.label}: ${name}` })),
    ...[...domains, ...dimensions].flatMap(({ name, overview }) =>
      overview ? [{ path: overview.path, label: `Overview: ${name}` }] : [],
    ),
    ...templates.map(({ path, title }) => ({ path, label: `Template: ${title}` })),
    ...pages.map(({ path, title }) => ({ path, label: `Page: ${title}` })),
  ];
  return files.map((file) => ({ ...file, isAbsent: !paths.includes(file.path) }));
}
