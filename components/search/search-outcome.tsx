import type { ReactNode } from 'react';
import { counts, language } from '#words/base';
import { search } from '#words/search';
import { hrefTo, paths, searchPath } from '@/lib/site/paths';
import { site } from '@/lib/site/site';
import { TitleLinks } from './highlighted';
import type { AnswerState } from './use-answer';

interface SearchOutcomeProps {
  readonly state: AnswerState;
  readonly query: string;
  /** The results, where there are any. */
  readonly children: ReactNode;
}

/** What came of a search, around its results: how it was understood, or what to do where nothing was found. */
export function SearchOutcome({ state, query, children }: SearchOutcomeProps) {
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
      {children}
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
