import { ResultsReader } from '@/components/self-checks/results-reader.client';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { PageHeading } from '@/components/ui/page-heading';
import { paths } from '@/lib/site/paths';
import type { ChecksView } from '@/lib/content/views/self-checks';

/** Where results are opened, one alone or many beside each other. */
export function ResultsPage(view: ChecksView) {
  return (
    <div>
      <PageHeading
        title="Self-check results"
        above={<Breadcrumb steps={[{ name: 'Self-checks', href: paths.selfChecks }]} />}
      >
        <p>One result, explained; several, compared: where people differ is what to talk about.</p>
      </PageHeading>
      <p className="mt-4 max-w-measure font-sans text-label text-ink-soft">
        A result is in its link, after the # sign. It is opened here, in your browser, and sent nowhere.
      </p>
      <noscript>
        <p className="mt-6 max-w-measure">
          Your browser does not run scripts on this page, so it cannot open a result. Each self-check can be printed and
          scored by hand; lay the sheets side by side.
        </p>
      </noscript>
      <div className="flow-root min-h-screen print:min-h-0 [@media(scripting:none)]:hidden">
        <ResultsReader {...view} />
      </div>
    </div>
  );
}
