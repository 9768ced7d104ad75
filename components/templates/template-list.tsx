import { templates as words } from '#words/reference';
import { StandaloneLink } from '@/components/ui/standalone-link';
import type { TemplateLink } from '@/lib/content/views/templates';
import { templatePath } from '@/lib/site/paths';

/** Templates of what the text describes, below an article. */
export function TemplateList({ templates }: { readonly templates: readonly TemplateLink[] }) {
  if (templates.length === 0) return null;
  return (
    <section aria-labelledby="templates" className="mt-14 border-t border-line pt-5 text-note">
      <h2 id="templates" className="scroll-mt-6 font-sans text-label font-semibold">
        {words.title}
      </h2>
      <ul className="mt-1">
        {templates.map(({ slug, title, summary }) => (
          <li key={slug} className="border-b border-line py-2 last:border-0">
            <StandaloneLink href={templatePath(slug)}>{title}</StandaloneLink>
            <p className="text-ink-soft">{summary}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
