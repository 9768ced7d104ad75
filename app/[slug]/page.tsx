import { createRoute, createStaticParams } from '@/app/create-route';
import { AccessibilityPage } from '@/components/pages/accessibility-page';
import { ContentPage } from '@/components/pages/content-page';
import { PrivacyPage } from '@/components/pages/privacy-page';
import { InPageLanguage } from '@/components/ui/mark-language';
import { describeSection, describePage } from '@/lib/seo/describe-pages';
import { buildPageJsonLd } from '@/lib/seo/json-ld/page-json-ld';

/** The pages of ours, used if the collection has none of its own. */
const OURS = new Map([
  ['accessibility', { describe: describeSection('accessibility'), Text: AccessibilityPage }],
  ['privacy', { describe: describeSection('privacy'), Text: PrivacyPage }],
]);

const route = createRoute({
  find({ getPage, getTexts }, slug) {
    const page = getPage(slug);
    return page ? { page, html: getTexts(page.path).body.html } : OURS.get(slug);
  },
  describe: (all, subject) => ('page' in subject ? describePage(subject.page) : subject.describe(all)),
  buildJsonLd: (_, description, subject) => ('page' in subject ? buildPageJsonLd(subject.page, description) : []),
  Page: ({ subject }) =>
    'page' in subject ? (
      <ContentPage {...subject} />
    ) : (
      <InPageLanguage>
        <subject.Text />
      </InPageLanguage>
    ),
});

export const dynamicParams = false;
export const generateStaticParams = createStaticParams(['slug'], ({ pages }) => {
  const slugs = new Set([...OURS.keys(), ...pages.map(({ slug }) => slug)]);
  return [...slugs].map((slug) => ({ slug }));
});
export const { generateMetadata } = route;
export default route.Page;
