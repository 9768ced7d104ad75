import { ArticleText } from '@/components/article/article-text';
import { describeCount } from '@/components/ui/describe';
import { PageHeading } from '@/components/ui/page-heading';
import { StandaloneLink } from '@/components/ui/standalone-link';
import type { TextResolvers } from '@/lib/content/join/create-knowledge-base';
import { dimensionPath, paths } from '@/lib/site/paths';
import type { DomainSection } from '@/lib/content/views/dimension-index';

interface DimensionIndexProps {
  readonly sections: readonly DomainSection[];
  readonly getResolvers: (path: string) => TextResolvers;
  readonly hasChecks: boolean;
}

/** The dimensions by domain, each domain with what it is about. */
export function DimensionIndex({ sections, getResolvers, hasChecks }: DimensionIndexProps) {
  return (
    <>
      <PageHeading title="Dimensions">
        <p>Where to look when something about an organization works, or does not.</p>
      </PageHeading>
      {hasChecks && (
        <p className="mt-3 font-sans text-label">
          <StandaloneLink href={paths.diagnostics}>Is this us? Self-checks in five minutes each</StandaloneLink>
        </p>
      )}
      {sections.map(({ slug, name, number, overview, dimensions }) => (
        <section key={number} aria-labelledby={slug || 'other'} data-domain={number} className="mt-16">
          <h2
            id={slug || 'other'}
            className="scroll-mt-6 border-t-2 border-accent pt-4 text-h2 font-medium tracking-[-0.008em]"
          >
            {name}
          </h2>
          <div className="mt-2 grid gap-x-16 lg:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
            <ul className="lg:order-2">
              {dimensions.map((dimension) => (
                <li key={dimension.slug} className="border-b border-line pt-2 pb-4">
                  <StandaloneLink
                    href={dimensionPath(dimension.slug)}
                    className="text-h3 font-medium no-underline hover:underline"
                  >
                    {dimension.name}
                  </StandaloneLink>
                  {dimension.summary && <p className="mt-1 text-note text-ink-soft measure">{dimension.summary}</p>}
                  <p className="mt-1 font-sans text-label text-ink-soft lining-nums">
                    {describeCount(dimension.count, 'question')}
                  </p>
                </li>
              ))}
            </ul>
            {overview && (
              <ArticleText
                markdown={overview.body}
                format={overview.format}
                resolvers={getResolvers(overview.path)}
                className="mt-4 max-w-measure"
              />
            )}
          </div>
        </section>
      ))}
    </>
  );
}
