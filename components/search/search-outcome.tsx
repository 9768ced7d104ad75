import type { ReactNode } from 'react';
import { describeCount } from '@/components/ui/describe';
import { articlePath, hrefTo, paths, searchPath } from '@/lib/site/paths';
import { site } from '@/lib/site/site';
import { FAILURES } from './describe-answer';
import { toPlain } from './highlighted';
import type { AnswerState } from './use-answer';

interface SearchOutcomeProps {
  readonly state: AnswerState;
  readonly query: string;
  /** The results, where there are any. */
  readonly children: ReactNode;
}

/** What came of a search, around its results: how it was understood, or what to do where nothing was found. */
export function SearchOutcome({ state, query, children }: SearchOutcomeProps) {
  if (state.status === 'idle' || state.status === 'asked') return null;
  if (state.status === 'failed') {
    return (
      <p className="mt-10 max-w-measure">
        {FAILURES[state.reason]} <a href={hrefTo(paths.questions)}>Index of all questions</a>
      </p>
    );
  }
  const { total, didYouMean, missingQuotes, results, nearest } = state.answer;
  if (results.length === 0) {
    return (
      <section aria-labelledby="nothing" className="mt-10 max-w-measure">
        <h2 id="nothing" className="text-h3 font-medium">
          Nothing here answers that yet.
        </h2>
        {nearest.length > 0 && (
          <>
            <p className="mt-4">The nearest there is:</p>
            <ul className="mt-2 border-b border-line">
              {nearest.map(({ slug, title, domain }) => (
                <li key={slug} data-domain={domain} className="border-t border-line">
                  <a href={hrefTo(articlePath(slug))} className="block py-3 no-underline hover:underline">
                    {toPlain(title)}
                  </a>
                </li>
              ))}
            </ul>
          </>
        )}
        <p className="mt-6">
          {site.suggestionUrl && (
            <>
              <SuggestLink url={site.suggestionUrl} query={query} /> so that it is answered here one day.{' '}
            </>
          )}
          Look through the <a href={hrefTo(paths.questions)}>index of all questions</a>, or browse a dimension below.
        </p>
      </section>
    );
  }
  return (
    <section aria-label="Answers" className="mt-8">
      <p className="font-sans text-label text-ink-soft lining-nums">
        {describeCount(total, 'answer')}, the best first
        {missingQuotes.length > 0 &&
          `. No article has “${missingQuotes.join('” or “')}” as it stands; these have the words`}
      </p>
      {didYouMean !== undefined && (
        <p className="mt-2">
          Did you mean <a href={hrefTo(searchPath(didYouMean))}>{didYouMean}</a>? These are its answers.
        </p>
      )}
      {children}
      {site.suggestionUrl && (
        <p className="mt-8 max-w-measure font-sans text-note">
          Not what you were after? <SuggestLink url={site.suggestionUrl} query={query} />.
        </p>
      )}
    </section>
  );
}

function SuggestLink({ url, query }: { readonly url: string; readonly query: string }) {
  return <a href={url.replace('{question}', encodeURIComponent(query))}>Suggest this question</a>;
}
