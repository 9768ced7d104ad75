import { article } from '#words/article';
import { counts } from '#words/base';
import { markLanguage } from '@/components/ui/mark-language';
import { Spoken } from '@/components/ui/spoken';
import { SiteLink } from '@/components/ui/site-link';
import { StandaloneLink } from '@/components/ui/standalone-link';
import type { ArticleView, RelatedQuestion } from '@/lib/content/views/article';
import { articlePath } from '@/lib/site/paths';

interface NextQuestionProps {
  readonly view: Pick<ArticleView, 'related' | 'seeAlso'>;
  /** Its number among the parts of the page. */
  readonly part: number | undefined;
}

const SHOWN = 3;

/**
 * One question to go on with, and its answer in a line; then a few more with the reason why, what the author names before
 * what was found; the rest folded. Nothing is named twice.
 */
export function NextQuestion({ view: { related, seeAlso }, part }: NextQuestionProps) {
  const [next, ...others] = related;
  if (!next) return null;
  const named = seeAlso.filter(({ href }) => !related.some(({ slug }) => href === articlePath(slug)));
  const more = others.slice(0, SHOWN);
  const rest = others.slice(SHOWN);
  return (
    <section aria-labelledby="related-questions" className={`part-${part} mt-16 print:hidden`}>
      <h2 id="related-questions" className="scroll-mt-6 font-sans text-label font-semibold text-accent">
        {article.nextEntry}
      </h2>
      <SiteLink
        href={articlePath(next.slug)}
        data-domain={next.domain}
        className="group mt-2 block border-y border-accent py-5 no-underline"
      >
        <span
          {...markLanguage(next.language)}
          className="block text-h2 font-medium tracking-[-0.008em] text-balance group-hover:underline"
        >
          {next.title}
        </span>
        {next.line && (
          <span {...markLanguage(next.language)} className="mt-2 block text-note text-ink-soft">
            {next.line}
          </span>
        )}
      </SiteLink>
      {named.length > 0 && <NamedLinks links={named} />}
      {more.length > 0 && (
        <>
          <h3 className="mt-8 font-sans text-label font-semibold">{article.related}</h3>
          <Entries entries={more} />
        </>
      )}
      {rest.length > 0 && (
        <details className="font-sans text-label">
          <summary className="flex min-h-11 w-fit cursor-pointer items-center underline decoration-accent underline-offset-[0.18em]">
            {counts.more(rest.length)}
          </summary>
          <Entries entries={rest} />
        </details>
      )}
    </section>
  );
}

function NamedLinks({ links }: { readonly links: ArticleView['seeAlso'] }) {
  return (
    <>
      <h3 id="see-also" className="mt-8 font-sans text-label font-semibold">
        {article.seeAlso}
      </h3>
      <ul className="mt-1 border-b border-line">
        {links.map(({ text, href }) => (
          <li key={href + text} className="border-t border-line py-1">
            <StandaloneLink href={href} className="leading-snug">
              {text}
            </StandaloneLink>
          </li>
        ))}
      </ul>
    </>
  );
}

function Entries({ entries }: { readonly entries: readonly RelatedQuestion[] }) {
  return (
    <ul className="mt-1 border-b border-line font-serif text-body">
      {entries.map(({ slug, title, reason, domain, language }) => (
        <li key={slug} data-domain={domain} className="border-t border-line pt-2 pb-3">
          <StandaloneLink href={articlePath(slug)} className="leading-snug font-medium no-underline hover:underline">
            <Spoken language={language}>{title}</Spoken>
          </StandaloneLink>
          <p className="font-sans text-label text-ink-soft first-letter:uppercase">{reason}</p>
        </li>
      ))}
    </ul>
  );
}
