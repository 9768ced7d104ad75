import { checkPages } from '#words/self-checks';
import { ResultsReader } from '@/components/self-checks/results-reader.client';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { IN_PAGE_LANGUAGE, PAGE_LANGUAGE } from '@/components/ui/mark-language';
import { PageHeading } from '@/components/ui/page-heading';
import { paths } from '@/lib/site/paths';
import type { ChecksView } from '@/lib/content/views/self-checks';

/** Where results are opened, one alone or several next to each other. */
export function ResultsPage(view: ChecksView) {
  return (
    <div>
      <PageHeading
        title={checkPages.results.title}
        language={PAGE_LANGUAGE}
        above={<Breadcrumb steps={[{ name: checkPages.title, href: paths.selfChecks }]} />}
      >
        <p>{checkPages.results.lead}</p>
      </PageHeading>
      <p {...IN_PAGE_LANGUAGE} className="mt-4 max-w-measure font-sans text-label text-ink-soft">
        {checkPages.results.intro}
      </p>
      <noscript>
        <p {...IN_PAGE_LANGUAGE} className="mt-6 max-w-measure">
          {checkPages.results.noScripts}
        </p>
      </noscript>
      <div className="flow-root min-h-screen print:min-h-0 [@media(scripting:none)]:hidden">
        <ResultsReader {...view} />
      </div>
    </div>
  );
}
