import { PAGE_LANGUAGE } from '@/components/ui/mark-language';
import { notFound, pages } from '#words/frame';
import { NearestArticles } from '@/components/search/nearest-articles.client';
import { LinkList } from '@/components/ui/link-list';
import { PageHeading } from '@/components/ui/page-heading';
import { SiteLink } from '@/components/ui/site-link';
import { getKnowledgeBase } from '@/lib/content/join/get-knowledge-base';
import { dimensionPath, paths } from '@/lib/site/paths';
import { site } from '@/lib/site/site';
import { createDimensionIndex } from '@/lib/content/views/dimension';

// Next adds the robots tag of a 404 by itself; a second one here would contradict the promise of exactly one.
export const metadata = { title: { absolute: `${notFound.title} | ${site.name}` } };

export default function NotFound() {
  const sections = createDimensionIndex(getKnowledgeBase());
  return (
    <>
      <PageHeading title={pages.notFound} language={PAGE_LANGUAGE}>
        <p>{notFound.text}</p>
      </PageHeading>
      <p className="mt-8 text-lead">
        <SiteLink href={paths.home}>{notFound.home}</SiteLink> {notFound.or}{' '}
        <SiteLink href={paths.articles}>{pages.allEntries}</SiteLink>.
      </p>
      <NearestArticles />
      {sections.map(({ number, name, dimensions }) => (
        <section key={number} data-domain={number} aria-labelledby={`domain-${number}`} className="mt-10">
          <h2 id={`domain-${number}`} className="border-t-2 border-accent pt-3 font-sans text-note font-semibold">
            {name}
          </h2>
          <LinkList entries={dimensions} pathOf={dimensionPath} />
        </section>
      ))}
    </>
  );
}
