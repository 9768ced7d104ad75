import { PAGE_LANGUAGE } from '@/components/ui/mark-language';
import { templates as words } from '#words/reference';
import { PageFeedback } from '@/components/layout/page-feedback';
import { PageHeading } from '@/components/ui/page-heading';
import { SiteLink } from '@/components/ui/site-link';
import type { TemplateSection } from '@/lib/content/views/templates';
import { paths, templatePath } from '@/lib/site/paths';

/** All templates, by domain. */
export function TemplateIndex({ sections }: { readonly sections: readonly TemplateSection[] }) {
  return (
    <>
      <PageHeading title={words.title} language={PAGE_LANGUAGE}>
        <p>{words.lead}</p>
      </PageHeading>
      {sections.map(({ slug, name, number, templates }) => (
        <section
          key={number}
          aria-labelledby={slug || 'other'}
          data-domain={number > 0 ? number : undefined}
          className="mt-12"
        >
          <h2
            id={slug || 'other'}
            className="border-t-2 border-accent pt-3 pb-1 font-sans text-label font-semibold text-accent"
          >
            {name || words.forEveryTopic}
          </h2>
          <ul>
            {templates.map((template) => (
              <li
                key={template.slug}
                className="grid gap-x-12 border-b border-line py-3 lg:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]"
              >
                <SiteLink
                  href={templatePath(template.slug)}
                  className="-my-1 inline-block min-h-11 py-1.5 text-h3 font-medium no-underline hover:underline"
                >
                  {template.title}
                </SiteLink>
                <p className="text-note text-ink-soft lg:mt-1">{template.summary}</p>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <div className="mt-12 max-w-measure">
        <PageFeedback path={paths.templates} title={words.title} />
      </div>
    </>
  );
}
