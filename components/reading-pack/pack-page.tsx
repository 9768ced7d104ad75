import { PackMaker } from '@/components/reading-pack/pack-maker.client';
import { PageHeading } from '@/components/ui/page-heading';

/** Where a reader makes one document of the articles they pick. */
export function PackPage() {
  return (
    <div>
      <div className="print:hidden">
        <PageHeading title="Reading pack">
          <p>
            Pick questions, put them in order, and take them as one document: a cover, contents, the short answers on a
            page of their own, the full answers, and their sources.
          </p>
        </PageHeading>
        <p className="mt-8 hidden max-w-measure [@media(scripting:none)]:block">
          A reading pack needs JavaScript, which is switched off in this browser. Every article prints well on its own.
        </p>
      </div>
      <div className="flow-root min-h-screen print:min-h-0 [@media(scripting:none)]:hidden">
        <PackMaker />
      </div>
    </div>
  );
}
