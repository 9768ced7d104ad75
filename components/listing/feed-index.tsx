import { IN_SITE_LANGUAGE } from '@/components/ui/mark-language';
import { feeds as words } from '#words/reference';
import { PageHeading } from '@/components/ui/page-heading';
import { Sentence } from '@/components/ui/sentence';
import { SiteLink } from '@/components/ui/site-link';
import { machinePaths } from '@/lib/site/paths';
import type { FeedIndexView, FeedLinks } from '@/lib/content/views/feed-index';

/** What feeds are, where each one is, and what else programs may read here. */
export function FeedIndex({ view }: { readonly view: FeedIndexView }) {
  return (
    <>
      <PageHeading title={words.title}>
        <p>{words.lead(view.size)}</p>
      </PageHeading>
      <div className="mt-10 max-w-measure">
        <FeedList feeds={[view.site]} label={words.site} />
        <FeedSection title={words.dimension} feeds={view.dimensions} />
        <FeedSection title={words.tag} feeds={view.tags} />
        <section aria-labelledby="programs" className="mt-14">
          <h2 id="programs" className="text-h3 font-medium">
            {words.programs}
          </h2>
          <p className="mt-2 text-note">
            <Sentence
              text={words.programsHelp}
              data={<SiteLink href={machinePaths.apiArticles}>{words.data}</SiteLink>}
              schema={<SiteLink href={machinePaths.apiSchema}>{words.schema}</SiteLink>}
              llms={<SiteLink href={machinePaths.llms}>{'llms.txt'}</SiteLink>}
              sitemap={<SiteLink href={machinePaths.sitemap}>{words.sitemap}</SiteLink>}
            />
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
          <span {...IN_SITE_LANGUAGE}>{name}</span>
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
      <span className="sr-only"> {words.feedOf(name)}</span>
    </SiteLink>
  );
}
