import { article } from '#words/article';
import { counts, language } from '#words/base';
import { search } from '#words/search';
import { PackButton } from '@/components/reading-pack/pack-button';
import { markLanguage } from '@/components/ui/mark-language';
import type { HighlightedText } from '@/lib/search/query/snippet';
import type { Answer } from '@/lib/search/query/worker';
import { articlePath, hrefTo, paths, searchPath } from '@/lib/site/paths';
import { site } from '@/lib/site/site';
import { Highlighted, TitleLinks, toPlain } from './highlighted';
import { useSnippets, type AnswerState } from './use-answer';

interface SearchOutcomeProps {
  readonly state: AnswerState;
  readonly query: string;
  readonly onMore: () => void;
}

/** What came of a search: how it was understood, and its results, or what to do where nothing was found. */
export function SearchOutcome({ state, query, onMore }: SearchOutcomeProps) {
  const snippets = useSnippets(state);
  if (state.status === 'failed') {
    return (
      <p className="mt-10 max-w-measure">
        {search[state.reason]} <a href={hrefTo(paths.questions)}>{search.indexOfAll}</a>
      </p>
    );
  }
  if (state.status !== 'answered') return null;
  const { strong, didYouMean, missingQuotes, results, nearest, isAnswered, isVague, mentioned } = state.answer;
  if (isVague) return <p className="mt-10 max-w-measure">{search.vague}</p>;
  if (results.length === 0) {
    return (
      <section aria-labelledby="nothing" className="mt-10 max-w-measure">
        <h2 id="nothing" className="text-h3 font-medium">
          {search.notAnswered}
        </h2>
        {nearest.length > 0 && (
          <>
            <p className="mt-4">{search.maybe}:</p>
            <TitleLinks articles={nearest} />
          </>
        )}
        <p className="mt-6">
          <SuggestLink query={query} /> <a href={hrefTo(paths.questions)}>{search.lookThrough}</a>
        </p>
      </section>
    );
  }
  return (
    <section aria-label={search.results} className="mt-8">
      {isAnswered ? (
        <p className="font-sans text-label text-ink-soft lining-nums">{counts.results(strong)}</p>
      ) : (
        <div className="max-w-measure border-s-3 border-line-strong ps-4">
          <h2 className="text-h3 font-medium">{search.notAnswered}</h2>
          <p className="mt-1">
            {mentioned.length > 0 ? search.mention(listMentioned(mentioned)) : search.similar}{' '}
            <SuggestLink query={query} />
          </p>
        </div>
      )}
      {missingQuotes.length > 0 && (
        <p className="mt-2">{search.noPhrase(missingQuotes.map((phrase) => `“${phrase}”`).join(` ${search.or} `))}</p>
      )}
      {didYouMean !== undefined && (
        <p className="mt-2">
          {search.showingFor} <a href={hrefTo(searchPath(didYouMean))}>{didYouMean}</a>.
        </p>
      )}
      <ResultList answer={state.answer} snippets={snippets} onMore={onMore} />
      {isAnswered && site.suggestionUrl && (
        <p className="mt-8 max-w-measure font-sans text-note">
          {search.notIt} <SuggestLink query={query} />
        </p>
      )}
    </section>
  );
}

function listMentioned(words: readonly string[]): string {
  return new Intl.ListFormat(language).format(words.map((word) => `“${word}”`));
}

/** A way to ask the editors, if they have one. */
function SuggestLink({ query }: { readonly query: string }) {
  const url = site.suggestionUrl;
  return url ? <a href={url.replace('{question}', encodeURIComponent(query))}>{search.ask}</a> : null;
}

interface ResultListProps {
  readonly answer: Answer<'search'>;
  /** By slug. */
  readonly snippets: ReadonlyMap<string, HighlightedText>;
  readonly onMore: () => void;
}

/** The results as headings, each with the best snippet of its text; the answer, if there is one, with the short answer. */
function ResultList({ answer: { results, total, isAnswered }, snippets, onMore }: ResultListProps) {
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
