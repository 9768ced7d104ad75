import { articlePath, hrefTo } from '@/lib/site/paths';
import type { HighlightedText } from '@/lib/search/query/snippet';
import type { Answer } from '@/lib/search/query/worker';
import { PackButton } from '@/components/reading-pack/pack-button';
import { Highlighted, toPlain } from './highlighted';
import { article } from '#words/article';
import { search } from '#words/search';
import { markLanguage } from '@/components/ui/mark-language';

interface ResultListProps {
  readonly answer: Answer<'search'>;
  /** By slug. */
  readonly snippets: ReadonlyMap<string, HighlightedText>;
  readonly onMore: () => void;
}

/** The results as headings, each with the best snippet of its text; the answer, if there is one, with the short answer. */
export function ResultList({ answer: { results, total, isAnswered }, snippets, onMore }: ResultListProps) {
  return (
    <>
      <ol className="mt-2 max-w-measure border-b border-line lg:group-[:not(:has(#checks,#pages))]/found:max-w-none">
        {results.map(({ slug, title, answer: shortAnswer, dimension, domain, language }, index) => {
          const isAnswer = index === 0 && isAnswered;
          const spoken = markLanguage(language);
          return (
            <li
              key={slug}
              data-domain={domain}
              className="gap-x-12 border-t border-line py-5 lg:group-[:not(:has(#checks,#pages))]/found:grid lg:group-[:not(:has(#checks,#pages))]/found:grid-cols-[5fr_6fr]"
            >
              <div>
                <h2 {...spoken} className={`leading-snug font-medium ${isAnswer ? 'text-h2' : 'text-h3'}`}>
                  <a href={hrefTo(articlePath(slug))} className="no-underline hover:underline">
                    <Highlighted text={title} />
                  </a>
                </h2>
                {dimension && <p className="mt-1 font-sans text-label text-ink-soft">{dimension}</p>}
              </div>
              {isAnswer ? (
                <div className="mt-3 max-w-measure border-y border-accent py-3">
                  <p className="font-sans text-label text-ink-soft">{article.shortAnswer}</p>
                  <p {...spoken} className="mt-1 text-lead">
                    <Highlighted text={shortAnswer} />
                  </p>
                </div>
              ) : (
                <p {...spoken} className="mt-1 line-clamp-3 max-w-measure text-note text-ink-soft">
                  <Highlighted text={snippets.get(slug) ?? shortAnswer} />
                </p>
              )}
              <PackButton slugs={[slug]} of={toPlain(title)} />
            </li>
          );
        })}
      </ol>
      {results.length < total && (
        <button type="button" onClick={onMore} className="mt-4 min-h-11 cursor-pointer font-sans text-note underline">
          {search.showMore}
        </button>
      )}
    </>
  );
}
