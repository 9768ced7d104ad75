import type { ReactNode } from 'react';
import { article } from '#words/article';
import { CopyButton } from '@/components/ui/copy-button.client';
import { StandaloneLink } from '@/components/ui/standalone-link';
import { articlePath, dimensionPath, hrefTo, markdownPath, tagPath } from '@/lib/site/paths';
import type { ArticleView, NamedLink } from '@/lib/content/views/article';
import { Citations } from './citations';
import { Spoken } from '@/components/ui/spoken';

interface ArticleEndProps {
  readonly view: ArticleView;
  readonly citations: readonly { readonly name: string; readonly text: string }[];
}

/** What comes after an answer, folded: its neighbours in the topic, its tags, and how to copy and cite it. */
export function ArticleEnd({ view, citations }: ArticleEndProps) {
  const { slug, previous, next, dimension, tags, relatedDimensions } = view;
  return (
    <footer className="mt-10 print:hidden">
      <details className="border-y border-line font-sans text-label">
        <summary className="flex min-h-11 cursor-pointer items-center font-semibold">{article.more}</summary>
        <dl className="grid pb-4 sm:grid-cols-[9rem_1fr]">
          {previous && (
            <Row term={article.previous}>
              <Neighbour rel="prev" {...previous} />
            </Row>
          )}
          {next && (
            <Row term={article.nextInTopic}>
              <Neighbour rel="next" {...next} />
            </Row>
          )}
          {dimension && (
            <Row term={article.topic}>
              <Links entries={[dimension]} pathOf={dimensionPath} />
            </Row>
          )}
          {relatedDimensions.length > 0 && (
            <Row term={article.relatedTopics}>
              <Links entries={relatedDimensions} pathOf={dimensionPath} />
            </Row>
          )}
          {tags.length > 0 && (
            <Row term={article.tags}>
              <Links entries={tags} pathOf={tagPath} />
            </Row>
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
            <Citations forms={citations} />
          </Row>
        </dl>
      </details>
    </footer>
  );
}

interface NeighbourProps {
  readonly rel: 'prev' | 'next';
  readonly slug: string;
  readonly title: string;
  readonly language?: string;
}

function Neighbour({ rel, slug, title, language }: NeighbourProps) {
  return (
    <StandaloneLink href={articlePath(slug)} rel={rel} aria-keyshortcuts={rel.charAt(0)}>
      <Spoken language={language}>{title}</Spoken>
    </StandaloneLink>
  );
}

interface RowProps {
  readonly term: string;
  readonly children: ReactNode;
}

function Row({ term, children }: RowProps) {
  return (
    <>
      <dt className="text-ink-soft max-sm:mt-3 sm:py-2.5">{term}</dt>
      <dd>{children}</dd>
    </>
  );
}

interface LinksProps {
  readonly entries: readonly NamedLink[];
  readonly pathOf: (slug: string) => string;
}

function Links({ entries, pathOf }: LinksProps) {
  return (
    <ul className="flex flex-wrap gap-x-5">
      {entries.map(({ slug, name }) => (
        <li key={slug}>
          <StandaloneLink href={pathOf(slug)}>{name}</StandaloneLink>
        </li>
      ))}
    </ul>
  );
}
