import { SiteLink } from '@/components/ui/site-link';
import { articlePath } from '@/lib/site/paths';
import type { LetterGroup } from '@/lib/content/views/question-index';
import { Spoken } from '@/components/ui/spoken';

/** How a phrasing looks, said once for all of a page's hundreds. */
const LIST =
  '[&_a]:block [&_a]:py-2.5 [&_a]:text-note [&_a]:text-ink-soft [&_a]:no-underline [&_a:hover]:underline [&_b]:font-semibold [&_b]:text-ink [&_li]:break-inside-avoid [&_li]:border-b [&_li]:border-line [&_.title]:text-ink';

/** The phrasings under one letter, each a way to its answer. */
export function PhrasingList({ group: { letter, phrasings } }: { readonly group: LetterGroup }) {
  return (
    <section aria-labelledby={`letter-${letter}`} className="mb-8">
      <h2
        id={`letter-${letter}`}
        className="scroll-mt-6 break-after-avoid border-b border-line-strong pb-1 font-sans text-note font-semibold"
      >
        {describeLetter(letter)}
      </h2>
      <ul className={LIST}>
        {phrasings.map(({ slug, before, word, after, isTitle, language }) => (
          <li key={`${slug} ${before}${word}${after}`}>
            <SiteLink href={articlePath(slug)} className={isTitle ? 'title' : undefined}>
              <Spoken language={language}>
                {before}
                <b>{word}</b>
                {after}
              </Spoken>
            </SiteLink>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** @example describeLetter('0'); // => '0–9' */
export function describeLetter(letter: string): string {
  return letter === '0' ? '0–9' : letter.toUpperCase();
}
