import { IN_PAGE_LANGUAGE } from '@/components/ui/mark-language';
import { counts } from '#words/base';
import { checkPages } from '#words/self-checks';
import { CheckSession } from '@/components/self-checks/check-session.client';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { Sentence } from '@/components/ui/sentence';
import { PageHeading } from '@/components/ui/page-heading';
import type { ChecksView, CheckView } from '@/lib/content/views/self-checks';
import { Worksheet } from './worksheet';

interface CheckPageProps {
  readonly check: CheckView;
  readonly articles: ChecksView['articles'];
}

/** One check: what it looks at, the items, and below them the result, or how to reach one by hand. */
export function CheckPage({ check, articles }: CheckPageProps) {
  const { domain, title, intro, items, steps } = check;
  return (
    <div data-domain={domain}>
      <PageHeading title={title} above={<Breadcrumb steps={steps} />}>
        <p>{intro}</p>
      </PageHeading>
      <p {...IN_PAGE_LANGUAGE} className="mt-4 font-sans text-label text-ink-soft lining-nums">
        {checkPages.facts(counts.statements(items.length))}
      </p>
      <noscript>
        <p {...IN_PAGE_LANGUAGE} className="mt-4 max-w-measure border-s-2 border-accent ps-4 text-note">
          <Sentence text={checkPages.noScripts} scoreByHand={<a href="#by-hand">{checkPages.scoreByHand}</a>} />
        </p>
      </noscript>
      <CheckSession check={check} articles={articles}>
        <Worksheet check={check} articles={articles} />
      </CheckSession>
    </div>
  );
}
