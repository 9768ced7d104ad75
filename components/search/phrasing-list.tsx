import { SiteLink } from '@/components/ui/site-link';
import { articlePath } from '@/lib/site/paths';
import type { LetterGroup } from '@/lib/content/views/question-index';
import { Spoken } from '@/components/ui/spoken';

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
      <ul>
        {phrasings.map(({ slug, before, word, after, isTitle, language }) => (
          <li key={`${slug} ${before}${word}${after}`} className="break-inside-avoid border-b border-line">
            <SiteLink
              href={articlePath(slug)}
              className={`block py-2.5 text-note no-underline hover:underline ${isTitle ? '' : 'text-ink-soft'}`}
            >
              <Spoken language={language}>
                {before}
                <b className="font-semibold text-ink">{word}</b>
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
