import { PageHeading } from '@/components/ui/page-heading';
import { SiteLink } from '@/components/ui/site-link';
import { machinePaths } from '@/lib/site/paths';
import type { FeedIndexView, FeedLinks } from '@/lib/content/views/feed-index';

/** What feeds are, where each one is, and what else programs may read here. */
export function FeedIndex({ view }: { readonly view: FeedIndexView }) {
  return (
    <>
      <PageHeading title="Feeds">
        <p>
          Put one of these addresses into a feed reader, and new answers come to you: no account, no mail, nobody who
          counts. A feed carries up to {view.size} questions with their full answers.
        </p>
      </PageHeading>
      <div className="mt-10 max-w-measure">
        <FeedList feeds={[view.site]} label="The whole site" />
        <FeedSection title="One dimension" feeds={view.dimensions} />
        <FeedSection title="One tag" feeds={view.tags} />
        <section aria-labelledby="programs" className="mt-14">
          <h2 id="programs" className="text-h3 font-medium">
            For programs
          </h2>
          <p className="mt-2 text-note">
            Every article is also Markdown, at its address with .md after it, and{' '}
            <SiteLink href={machinePaths.apiArticles}>data</SiteLink> that follows a{' '}
            <SiteLink href={machinePaths.apiSchema}>schema</SiteLink>.{' '}
            <SiteLink href={machinePaths.llms}>llms.txt</SiteLink> lists everything for language models;{' '}
            <SiteLink href={machinePaths.sitemap}>the sitemap</SiteLink> does for search engines.
          </p>
        </section>
      </div>
    </>
  );
}

function FeedSection({ title, feeds }: { readonly title: string; readonly feeds: readonly FeedLinks[] }) {
  if (feeds.length === 0) return null;
  return (
    <section className="mt-12">
      <h2 className="mb-3 text-h3 font-medium">{title}</h2>
      <FeedList feeds={feeds} label={title} />
    </section>
  );
}

function FeedList({ feeds, label }: { readonly feeds: readonly FeedLinks[]; readonly label: string }) {
  return (
    <ul aria-label={label} className="border-b border-line">
      {feeds.map(({ name, xml, json }) => (
        <li key={xml} className="flex flex-wrap items-center justify-between gap-x-6 border-t border-line">
          <span>{name}</span>
          <span className="flex gap-x-5 font-sans text-label">
            <FeedLink href={xml} form="RSS" name={name} />
            <FeedLink href={json} form="JSON" name={name} />
          </span>
        </li>
      ))}
    </ul>
  );
}

interface FeedLinkProps {
  readonly href: string;
  readonly form: string;
  readonly name: string;
}

function FeedLink({ href, form, name }: FeedLinkProps) {
  return (
    <SiteLink href={href} className="inline-flex min-h-11 min-w-11 items-center justify-center">
      {form}
      <span className="sr-only"> feed: {name}</span>
    </SiteLink>
  );
}
