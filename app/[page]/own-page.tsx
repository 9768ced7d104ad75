import { ContentPage } from '@/components/pages/content-page';
import { JsonLd } from '@/components/seo/json-ld';
import { getKnowledgeBase } from '@/lib/content/join/get-knowledge-base';
import type { Page } from '@/lib/content/join/model';
import { describePage } from '@/lib/seo/describe-pages';
import { buildPageJsonLd } from '@/lib/seo/json-ld/page-json-ld';

/** A page that the collection says in its own words, with what it says to machines. */
export function OwnPage({ page }: { readonly page: Page }) {
  return (
    <>
      <JsonLd nodes={[buildPageJsonLd(page, describePage(page))]} />
      <ContentPage page={page} html={getKnowledgeBase().getTexts(page.path).body.html} />
    </>
  );
}
