import type { ReactNode } from 'react';
import { CopyButton } from '@/components/ui/copy-button.client';
import { SiteLink } from '@/components/ui/site-link';
import { StandaloneLink } from '@/components/ui/standalone-link';
import {
  apiArticlePath,
  articlePath,
  diagnosticPath,
  dimensionPath,
  hrefTo,
  markdownPath,
  tagPath,
} from '@/lib/site/paths';
import type { ArticleView, NamedLink } from '@/lib/content/views/article';
import { Citations } from './citations';

interface ArticleEndProps {
  readonly view: ArticleView;
  readonly citations: readonly { readonly name: string; readonly text: string }[];
}

/** What stands after an answer: the neighbours in the dimension, the tags, and where to go from here. */
export function ArticleEnd({ view, citations }: ArticleEndProps) {
  const { slug, previous, next, dimension, tags, relatedDimensions, seeAlso, check } = view;
  return (
    <footer className="mt-14 print:hidden">
      {dimension && (previous || next) && (
        <nav aria-label={`More about ${dimension.name}`} className="grid gap-x-8 border-y border-line sm:grid-cols-2">
          {previous && <Neighbour label="Before this" rel="prev" {...previous} />}
          {next && <Neighbour label="Next" rel="next" {...next} />}
        </nav>
      )}
      <dl className="mt-6 grid font-sans text-label sm:grid-cols-[9rem_1fr]">
        {dimension && (
          <Row term="Dimension">
            <Links entries={[dimension]} pathOf={dimensionPath} />
          </Row>
        )}
        {check && (
          <Row term="Is this us?">
            <StandaloneLink href={diagnosticPath(check.dimension)}>{check.title}</StandaloneLink>{' '}
            <span className="text-ink-soft lining-nums">A self-check in five minutes</span>
          </Row>
        )}
        {relatedDimensions.length > 0 && (
          <Row term="Related dimensions">
            <Links entries={relatedDimensions} pathOf={dimensionPath} />
          </Row>
        )}
        {tags.length > 0 && (
          <Row term="Tags">
            <Links entries={tags} pathOf={tagPath} />
          </Row>
        )}
        {seeAlso.length > 0 && (
          <Row term="See also" id="see-also">
            <ul>
              {seeAlso.map(({ text, href }) => (
                <li key={href + text}>
                  <StandaloneLink href={href}>{text}</StandaloneLink>
                </li>
              ))}
            </ul>
          </Row>
        )}
        <Row term="To take along">
          <ul className="flex flex-wrap items-center gap-x-5">
            <li>
              <StandaloneLink href={markdownPath(slug)} type="text/markdown">
                Markdown
              </StandaloneLink>
            </li>
            <li>
              <StandaloneLink href={apiArticlePath(slug)} type="application/json">
                Data
              </StandaloneLink>
            </li>
            <li>
              <CopyButton href={hrefTo(markdownPath(slug))}>Copy as Markdown</CopyButton>
            </li>
          </ul>
          <Citations forms={citations} />
        </Row>
      </dl>
    </footer>
  );
}

interface NeighbourProps {
  readonly label: string;
  readonly rel: 'prev' | 'next';
  readonly slug: string;
  readonly title: string;
}

function Neighbour({ label, rel, slug, title }: NeighbourProps) {
  return (
    <SiteLink
      href={articlePath(slug)}
      rel={rel}
      aria-keyshortcuts={rel.charAt(0)}
      className="group block py-4 no-underline sm:odd:last:col-start-2"
    >
      <span className="block font-sans text-label text-ink-soft">{label}</span>
      <span className="mt-1 block text-note group-hover:underline">{title}</span>
    </SiteLink>
  );
}

interface RowProps {
  readonly term: string;
  readonly id?: string;
  readonly children: ReactNode;
}

function Row({ term, id, children }: RowProps) {
  return (
    <>
      <dt id={id} className="text-ink-soft max-sm:mt-3 sm:pt-3">
        {term}
      </dt>
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
