import { packPage } from '#words/reading-pack';
import { PackMaker } from '@/components/reading-pack/pack-maker.client';
import { PageHeading } from '@/components/ui/page-heading';

/** Where a reader makes one document of the articles they pick. */
export function PackPage() {
  return (
    <div>
      <div className="print:hidden">
        <PageHeading title={packPage.title}>
          <p>{packPage.lead}</p>
        </PageHeading>
        <p className="mt-8 hidden max-w-measure [@media(scripting:none)]:block">{packPage.noScripts}</p>
      </div>
      <div className="flow-root min-h-screen print:min-h-0 [@media(scripting:none)]:hidden">
        <PackMaker />
      </div>
    </div>
  );
}
