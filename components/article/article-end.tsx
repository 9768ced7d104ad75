import type { ReactNode } from 'react';
import { article } from '#words/article';
import { CopyButton } from '@/components/ui/copy-button.client';
import { LinkList } from '@/components/ui/link-list';
import { StandaloneLink } from '@/components/ui/standalone-link';
import { articlePath, dimensionPath, hrefTo, markdownPath, tagPath } from '@/lib/site/paths';
import type { ArticleView } from '@/lib/content/views/article';
import { Spoken } from '@/components/ui/spoken';

interface ArticleEndProps {
  readonly view: ArticleView;
  readonly citations: readonly { readonly name: string; readonly text: string }[];
}

/** What comes after an answer, folded: its neighbours in the topic, its tags, and how to copy and cite it. */
export function ArticleEnd({ view, citations }: ArticleEndProps) {
  const { slug, previous, next, dimension, tags, relatedDimensions } = view;
  const neighbours = [
    { rel: 'prev', term: article.previous, neighbour: previous },
    { rel: 'next', term: article.nextInTopic, neighbour: next },
  ] as const;
  const lists = [
    { term: article.topic, entries: dimension ? [dimension] : [], pathOf: dimensionPath },
    { term: article.relatedTopics, entries: relatedDimensions, pathOf: dimensionPath },
    { term: article.tags, entries: tags, pathOf: tagPath },
  ];
  return (
    <footer className="mt-10 print:hidden">
      <details className="border-y border-line font-sans text-label">
        <summary className="flex min-h-11 cursor-pointer items-center font-semibold">{article.more}</summary>
        <dl className="grid pb-4 sm:grid-cols-[9rem_1fr]">
          {neighbours.map(
            ({ rel, term, neighbour }) =>
              neighbour && (
                <Row key={rel} term={term}>
                  <StandaloneLink href={articlePath(neighbour.slug)} rel={rel} aria-keyshortcuts={rel.charAt(0)}>
                    <Spoken language={neighbour.language}>{neighbour.title}</Spoken>
                  </StandaloneLink>
                </Row>
              ),
          )}
          {lists.map(
            ({ term, entries, pathOf }) =>
              entries.length > 0 && (
                <Row key={term} term={term}>
                  <LinkList entries={entries} pathOf={pathOf} className="flex flex-wrap gap-x-5" />
                </Row>
              ),
          )}
          <Row term={article.copyAndCite}>
            <ul className="flex flex-wrap items-center gap-x-5">
              <li>
                <StandaloneLink href={markdownPath(slug)} type="text/markdown">
                  {'Markdown'}
                </StandaloneLink>
              </li>
              <li>
                <CopyButton href={hrefTo(markdownPath(slug))}>{article.copyMarkdown}</CopyButton>
              </li>
            </ul>
            <Citations citations={citations} />
          </Row>
        </dl>
      </details>
    </footer>
  );
}

function Row({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <>
      <dt className="text-ink-soft max-sm:mt-3 sm:py-2.5">{term}</dt>
      <dd>{children}</dd>
    </>
  );
}

/** How to refer to this answer, in the forms in which people keep references. */
function Citations({ citations }: Pick<ArticleEndProps, 'citations'>) {
  return (
    <details>
      <summary className="flex min-h-11 w-fit cursor-pointer items-center underline decoration-accent underline-offset-[0.18em] hover:decoration-2">
        {article.cite}
      </summary>
      <dl className="mt-2">
        {citations.map(({ name, text }) => (
          <div key={name} className="border-t border-line py-3">
            <dt className="flex flex-wrap items-center justify-between gap-x-6">
              <span className="text-ink-soft">{name === 'Plain' ? article.plain : name}</span>
              <CopyButton from={idOf(name)}>{article.copyForm(name === 'Plain' ? article.plain : name)}</CopyButton>
            </dt>
            <dd>
              <pre id={idOf(name)} className="font-sans leading-normal break-words whitespace-pre-wrap select-all">
                {text}
              </pre>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

function idOf(name: string): string {
  return `cite-${name.toLowerCase()}`;
}
