import { CheckSession } from '@/components/self-checks/check-session.client';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { describeCount } from '@/components/ui/describe';
import { PageHeading } from '@/components/ui/page-heading';
import type { ChecksView, CheckView } from '@/lib/content/views/self-checks';
import { Worksheet } from './worksheet';

interface CheckPageProps {
  readonly check: CheckView;
  readonly articles: ChecksView['articles'];
}

/** One check: what it looks at, the statements, and below them the result, or how to reach one by hand. */
export function CheckPage({ check, articles }: CheckPageProps) {
  const { domain, title, intro, statements, steps } = check;
  return (
    <div data-domain={domain}>
      <PageHeading title={title} above={<Breadcrumb steps={steps} />}>
        <p>{intro}</p>
      </PageHeading>
      <p className="mt-4 font-sans text-label text-ink-soft lining-nums">
        {describeCount(statements.length, 'statement')}, about five minutes. How often is each of them true where you
        are?
      </p>
      <noscript>
        <p className="mt-4 max-w-measure border-s-2 border-accent ps-4 text-note">
          Without scripts this page is a worksheet: print it, mark how often each statement is true, and{' '}
          <a href="#by-hand">score it by hand</a>.
        </p>
      </noscript>
      <CheckSession check={check} articles={articles}>
        <Worksheet check={check} articles={articles} />
      </CheckSession>
    </div>
  );
}
