import { PAGE_LANGUAGE, IN_PAGE_LANGUAGE } from '@/components/ui/mark-language';
import { counts } from '#words/base';
import { checkPages } from '#words/self-checks';
import { SavedProfile } from '@/components/self-checks/saved-profile.client';
import { SavedProgress } from '@/components/self-checks/saved-progress.client';
import { Drawing } from '@/components/ui/drawing';
import { PageHeading } from '@/components/ui/page-heading';
import { SiteLink } from '@/components/ui/site-link';
import { selfCheckPath } from '@/lib/site/paths';
import type { CheckSection } from '@/lib/content/views/self-checks';

/** All self-checks, by domain. */
export function CheckIndex({ sections }: { readonly sections: readonly CheckSection[] }) {
  return (
    <>
      <PageHeading title={checkPages.title} language={PAGE_LANGUAGE}>
        <p>{checkPages.lead}</p>
      </PageHeading>
      <p {...IN_PAGE_LANGUAGE} className="mt-4 max-w-measure font-sans text-label text-ink-soft">
        {checkPages.intro}
      </p>
      <p className="mt-1">
        <SavedProfile />
      </p>
      {sections.map(({ slug, name, number, checks }) => (
        <section key={number} aria-labelledby={slug || 'other'} data-domain={number} className="mt-12">
          <h2
            id={slug || 'other'}
            className="border-t-2 border-accent pt-3 pb-1 font-sans text-label font-semibold text-accent"
          >
            {name}
          </h2>
          <ul>
            {checks.map((check) => (
              <li key={check.dimension} className="flex gap-x-4 border-b border-line py-4 sm:gap-x-5">
                <Drawing of={check.drawing} className="mt-1 size-8 sm:size-10" />
                <div className="grid min-w-0 grow gap-x-12 lg:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
                  <div>
                    <SiteLink
                      href={selfCheckPath(check.dimension)}
                      className="-my-2 inline-block py-2 text-h3 font-medium no-underline hover:underline"
                    >
                      {check.title}
                    </SiteLink>
                    <p className="mt-1 font-sans text-label text-ink-soft lining-nums">
                      {check.name} · {counts.statements(check.itemIds.length)}
                      <SavedProgress dimension={check.dimension} itemIds={check.itemIds} />
                    </p>
                  </div>
                  <p className="mt-1 text-note text-ink-soft lg:mt-0.5">{check.scales.join(' · ')}</p>
                </div>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
