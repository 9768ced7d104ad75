import { absoluteUrl, articlePath, hrefTo, paths } from '@/lib/site/paths';

/** An article as its page has it, ready to be put among others. */
export interface LoadedArticle {
  readonly slug: string;
  readonly title: string;
  readonly url: string;
  readonly answer: HTMLElement | undefined;
  readonly body: HTMLElement;
  readonly sources: HTMLElement | undefined;
}

const loaded = new Map<string, Promise<LoadedArticle>>();

/**
 * Takes an article out of its published page, which is the one place that has it exactly as it is read; a page that is
 * kept on the device comes without a connection, too.
 *
 * @throws {Error} where the page cannot be had.
 */
export function loadArticle(slug: string): Promise<LoadedArticle> {
  const known = loaded.get(slug);
  if (known) return known;
  const loading = fetchArticle(slug);
  loading.catch(() => loaded.delete(slug));
  loaded.set(slug, loading);
  return loading;
}

async function fetchArticle(slug: string): Promise<LoadedArticle> {
  const page = await fetchPage(hrefTo(articlePath(slug)));
  const article = page.querySelector<HTMLElement>('article[data-slug]');
  const body = article && [...article.querySelectorAll<HTMLElement>('.article-text')].find((text) => !isAnswer(text));
  if (!article || !body) throw new Error(`The page of ${slug} holds no article.`);
  separate(article, slug);
  return {
    slug,
    title: article.querySelector('h1')?.textContent ?? slug,
    url: absoluteUrl(articlePath(slug)),
    answer: [...article.querySelectorAll<HTMLElement>('.article-text')].find(isAnswer),
    body,
    sources: article.querySelector<HTMLElement>('[aria-labelledby$="sources"] ul') ?? undefined,
  };
}

/** A page as a document; no text of it is ever taken for markup by a script, which Trusted Types forbid. */
function fetchPage(path: string): Promise<Document> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('GET', path);
    request.responseType = 'document';
    request.onload = () => {
      if (request.status === 200 && request.responseXML) resolve(request.responseXML);
      else reject(new Error(`${path} was answered with ${request.status}.`));
    };
    request.onerror = () => reject(new Error(`${path} could not be fetched.`));
    request.send();
  });
}

function isAnswer(text: HTMLElement): boolean {
  return text.parentElement?.closest('[aria-labelledby$="short-answer-label"]') !== null;
}

const REFERENCES = ['aria-labelledby', 'aria-describedby', 'for', 'headers'];

/** Gives ids that no other article has, and addresses that hold wherever the text is. */
function separate(article: HTMLElement, slug: string): void {
  const rename = (id: string) => `${slug}--${id}`;
  for (const element of article.querySelectorAll('[id]')) element.id = rename(element.id);
  for (const name of REFERENCES) {
    for (const element of article.querySelectorAll(`[${name}]`)) {
      element.setAttribute(name, element.getAttribute(name)!.split(/\s+/).map(rename).join(' '));
    }
  }
  for (const link of article.querySelectorAll('a[href]')) {
    const href = link.getAttribute('href')!;
    if (href.startsWith('#')) link.setAttribute('href', `#${rename(href.slice(1))}`);
    else if (href.startsWith('/')) link.setAttribute('href', absoluteUrl(stripBase(href)));
  }
}

function stripBase(href: string): string {
  const base = hrefTo('');
  return href.startsWith(`${base}/`) ? href.slice(base.length) : href;
}

/** A copy in which links to other articles of the same reading pack lead there, and not to the web. */
export function copyWithLinks(element: HTMLElement, toInside: (slug: string) => string | undefined): HTMLElement {
  const copy = document.importNode(element, true);
  const prefix = absoluteUrl(`${paths.articles}/`);
  for (const link of copy.querySelectorAll('a[href]')) {
    const href = link.getAttribute('href')!;
    const inside = href.startsWith(prefix) ? toInside(decodeURI(href.slice(prefix.length)).split('#')[0]!) : undefined;
    if (inside) link.setAttribute('href', inside);
  }
  return copy;
}
