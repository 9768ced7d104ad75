import { CheckSession } from '@/components/islands/diagnostics/check-session';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { describeCount } from '@/components/ui/describe';
import { PageHeading } from '@/components/ui/page-heading';
import { dimensionPath, paths } from '@/lib/paths';
import type { ChecksView, CheckView } from '@/lib/views/diagnostics';
import { Worksheet } from './worksheet';

interface CheckPageProps {
  readonly check: CheckView;
  readonly articles: ChecksView['articles'];
}

/** One check: what it looks at, the statements, and below them the result, or how to reach one by hand. */
export function CheckPage({ check, articles }: CheckPageProps) {
  const { name, dimension, domain, title, intro, statements } = check;
  const steps = [
    { name: 'Self-checks', href: paths.diagnostics },
    { name, href: dimensionPath(dimension) },
  ];
  return (
    <div data-domain={domain} data-runtime="start">
      <PageHeading title={title} above={<Breadcrumb steps={steps} />}>
        <p>{intro}</p>
      </PageHeading>
      <p className="mt-4 font-sans text-label text-ink-soft lining-nums">
        {describeCount(statements.length, 'statement')}, about five minutes. How often is each of them true where you
        are?
      </p>
      <CheckSession check={check} articles={articles}>
        <Worksheet check={check} articles={articles} />
      </CheckSession>
    </div>
  );
}
