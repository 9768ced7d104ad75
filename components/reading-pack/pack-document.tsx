import { IN_SITE_LANGUAGE } from '@/components/ui/mark-language';
import { packText } from '#words/reading-pack';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { numberLinks } from '@/components/page-script/print-links';
import { Sentence } from '@/components/ui/sentence';
import { absoluteUrl, paths } from '@/lib/site/paths';
import { site } from '@/lib/site/site';
import { copyWithLinks, type LoadedArticle } from './load-article';

interface PackDocumentProps {
  readonly title: string;
  readonly articles: readonly LoadedArticle[];
}

/** The reading pack as it is printed: cover, contents, the short answers on their own, the articles, the sources. */
export function PackDocument({ title, articles }: PackDocumentProps) {
  const withSources = articles.filter(({ sources }) => sources);
  const [addresses, setAddresses] = useState<readonly string[]>([]);
  const root = useRef<HTMLElement>(null);

  // The texts are put in when the document is drawn.
  useEffect(() => {
    const texts = root.current?.querySelectorAll('.pack-text') ?? [];
    queueMicrotask(() => setAddresses(numberLinks(texts)));
  }, [articles]);
  const toInside = useMemo(() => {
    const places = new Set(articles.map(({ slug }) => slug));
    return (slug: string) => (places.has(slug) ? `#pack-${slug}` : undefined);
  }, [articles]);
  return (
    <article ref={root} {...IN_SITE_LANGUAGE} aria-label={title} className="pack mt-16">
      <header className="pack-cover">
        <p className="font-sans text-note font-semibold">{site.name}</p>
        <h2 className="mt-4 text-h1 font-medium text-balance">{title}</h2>
        <p className="mt-4 font-sans text-label text-ink-soft lining-nums">
          {packText.facts(articles.length, today())} · <bdi>{absoluteUrl(paths.home)}</bdi>
        </p>
        {site.license && (
          <p className="mt-1 font-sans text-label text-ink-soft">
            <Sentence text={packText.license} license={<a href={site.license.url}>{site.license.name}</a>} />
          </p>
        )}
      </header>
      <nav aria-label={packText.contentsOf} className="pack-part">
        <h3>{packText.contents}</h3>
        <ol>
          <li>
            <a href="#pack-summary">{packText.summary}</a>
          </li>
          {articles.map((article) => (
            <li key={article.slug}>
              <a href={`#pack-${article.slug}`}>{article.title}</a>
            </li>
          ))}
          {withSources.length > 0 && (
            <li>
              <a href="#pack-sources">{packText.sources}</a>
            </li>
          )}
          {addresses.length > 0 && (
            <li className="hidden print:list-item">
              <a href="#pack-links">{packText.links}</a>
            </li>
          )}
        </ol>
      </nav>
      <section id="pack-summary" aria-label={packText.summary} className="pack-part">
        <h3>{packText.summary}</h3>
        {articles.map(({ slug, title: question, answer }) => (
          <div key={slug} className="pack-answer">
            <h4>{question}</h4>
            <Part element={answer} toInside={toInside} isRepeated />
          </div>
        ))}
      </section>
      {articles.map(({ slug, title: question, answer, body, url }) => (
        <section key={slug} id={`pack-${slug}`} aria-label={question} className="pack-part">
          <h3 className="pack-question">{question}</h3>
          <p className="mt-2 font-sans text-label text-ink-soft">
            <a href={url} dir="ltr">
              {decodeURI(url)}
            </a>
          </p>
          {answer && (
            <div className="my-6 border-y border-accent py-4 text-lead">
              <Part element={answer} toInside={toInside} />
            </div>
          )}
          <Part element={body} toInside={toInside} />
        </section>
      ))}
      {withSources.length > 0 && (
        <section id="pack-sources" aria-label={packText.sources} className="pack-part">
          <h3>{packText.sources}</h3>
          {withSources.map(({ slug, title: question, sources }) => (
            <div key={slug} className="pack-answer text-note">
              <h4>{question}</h4>
              <Part element={sources} toInside={toInside} />
            </div>
          ))}
        </section>
      )}
      {addresses.length > 0 && (
        <section id="pack-links" aria-label={packText.links} className="pack-part hidden print:block">
          <h3>{packText.links}</h3>
          <ol className="printed-links">
            {addresses.map((address) => (
              <li key={address}>
                <bdi>{address}</bdi>
              </li>
            ))}
          </ol>
        </section>
      )}
    </article>
  );
}

interface PartProps {
  readonly element: HTMLElement | undefined;
  readonly toInside: (slug: string) => string | undefined;
  /** Whether the document has the same text a second time, with the ids. */
  readonly isRepeated?: boolean;
}

/** How much deeper the headings of an article are here, below the reading pack's title and the question. */
const DEPTH = 2;

/** A part of a published page, as it is there. */
function Part({ element, toInside, isRepeated = false }: PartProps) {
  const fill = useCallback(
    (place: HTMLDivElement | null) => {
      if (!place || !element) return;
      const copy = copyWithLinks(element, toInside);
      for (const heading of copy.querySelectorAll('h2, h3, h4')) {
        heading.setAttribute('aria-level', String(Number(heading.tagName[1]) + DEPTH));
      }
      if (isRepeated) for (const named of copy.querySelectorAll('[id]')) named.removeAttribute('id');
      place.replaceChildren(copy);
    },
    [element, toInside, isRepeated],
  );
  return <div ref={fill} className="pack-text" />;
}

function today(): string {
  return new Intl.DateTimeFormat(site.language, { dateStyle: 'long' }).format(new Date());
}
