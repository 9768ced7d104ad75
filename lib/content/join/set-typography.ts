import { setLineQuotes } from '@/lib/content/compile/set-quotes';
import { site } from '@/lib/site/site';
import type { Knowledge } from './build-knowledge';
import type { Article } from './model';

type Shown = Pick<
  Knowledge,
  'articles' | 'domains' | 'dimensions' | 'categories' | 'tags' | 'terms' | 'selfChecks' | 'templates' | 'pages'
>;

/**
 * Sets the quotation marks and apostrophes of everything that is shown and is not Markdown: titles, descriptions, what
 * readers say, definitions, self-checks. Texts have theirs when they are compiled; addresses were made before, and
 * matching is indifferent to them.
 */
export function setTypography<Joined extends Shown>(joined: Joined): Joined {
  const { articles, domains, dimensions, categories, tags, terms, selfChecks, templates, pages } = joined;
  const setOverview = <Entry extends (typeof dimensions)[number] | (typeof domains)[number]>(entry: Entry): Entry => ({
    ...set(entry, ['name']),
    ...(entry.overview && { overview: set(entry.overview, ['summary', 'description']) }),
  });
  return {
    ...joined,
    articles: articles.map(setArticle),
    domains: domains.map(setOverview),
    dimensions: dimensions.map(setOverview),
    categories: categories.map((category) => set(category, ['name', 'question'])),
    tags: tags.map((tag) => set(tag, ['label', 'definition', 'aliases'])),
    terms: terms.map((term) => set(term, ['label', 'definition', 'aliases'])),
    selfChecks: selfChecks.map((check) => ({
      ...set(check, ['title', 'intro']),
      scales: check.scales.map((scale) => set(scale, ['name', 'definition', 'low', 'middle', 'high'])),
      items: check.items.map((item) => set(item, ['text', 'evidence'])),
    })),
    templates: templates.map((template) => set(template, ['title', 'summary'])),
    pages: pages.map((page) => set(page, ['title', 'summary', 'description'], page.language)),
  };
}

/** A join that is done again hands on the articles that did not change, and so does this. */
const setArticles = new WeakMap<Article, Article>();

function setArticle(article: Article): Article {
  const fields = ['title', 'seoTitle', 'description', 'askedAs', 'audience'] as const;
  const { language } = article;
  const known = setArticles.get(article) ?? {
    ...set(article, fields, language),
    headings: article.headings.map((heading) => set(heading, ['text'], language)),
    sources: article.sources.map((source) =>
      typeof source === 'string' ? setLineQuotes(source, site.language) : set(source, ['author', 'work', 'note']),
    ),
  };
  setArticles.set(article, known);
  return known;
}

function set<Entry extends object>(entry: Entry, fields: readonly (keyof Entry)[], language = site.language): Entry {
  const setValue = (value: unknown) => (typeof value === 'string' ? setLineQuotes(value, language) : value);
  const changed = { ...entry };
  for (const field of fields) {
    const value: unknown = entry[field];
    if (value === undefined) continue;
    Object.assign(changed, { [field]: Array.isArray(value) ? value.map(setValue) : setValue(value) });
  }
  return changed;
}
