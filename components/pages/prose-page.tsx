import type { ReactNode } from 'react';
import { PageHeading } from '@/components/ui/page-heading';

interface ProsePageProps {
  readonly title: string;
  readonly lead: string;
  readonly children: ReactNode;
}

/** A page about the site itself: set as an article is, without its apparatus. */
export function ProsePage({ title, lead, children }: ProsePageProps) {
  return (
    <>
      <PageHeading title={title}>
        <p>{lead}</p>
      </PageHeading>
      <div className="article-text mt-10 max-w-measure">{children}</div>
    </>
  );
}
