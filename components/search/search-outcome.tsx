import type { ReactNode } from 'react';
import { describeCount } from '@/components/ui/describe';
import { articlePath, hrefTo, paths, searchPath } from '@/lib/site/paths';
import { site } from '@/lib/site/site';
import { FAILURES, VAGUE } from './describe-answer';
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
  const { strong, didYouMean, missingQuotes, results, nearest, isAnswered, isVague, mentioned } = state.answer;
  if (isVague) return <p className="mt-10 max-w-measure">{VAGUE}</p>;
  if (results.length === 0) {
    return (
      <section aria-labelledby="nothing" className="mt-10 max-w-measure">
        <h2 id="nothing" className="text-h3 font-medium">
          No article answers this yet.
        </h2>
        {nearest.length > 0 && (
          <>
            <p className="mt-4">You may be looking for:</p>
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
          <SuggestLink query={query} /> Look through the <a href={hrefTo(paths.questions)}>index of all questions</a>,
          or browse a dimension below.
        </p>
      </section>
    );
  }
  return (
    <section aria-label="Results" className="mt-8">
      {isAnswered ? (
        <p className="font-sans text-label text-ink-soft lining-nums">{describeCount(strong, 'result')}</p>
      ) : (
        <div className="max-w-measure border-s-3 border-line-strong ps-4">
          <h2 className="text-h3 font-medium">No article answers this yet.</h2>
          <p className="mt-1">
            {mentioned.length > 0 ? (
              <>These mention {listMentioned(mentioned)}.</>
            ) : (
              <>These are about something similar.</>
            )}{' '}
            <SuggestLink query={query} />
          </p>
        </div>
      )}
      {missingQuotes.length > 0 && (
        <p className="mt-2">No article has the phrase “{missingQuotes.join('” or “')}”. These have its words.</p>
      )}
      {didYouMean !== undefined && (
        <p className="mt-2">
          Showing results for <a href={hrefTo(searchPath(didYouMean))}>{didYouMean}</a>.
        </p>
      )}
      {children}
      {isAnswered && site.suggestionUrl && (
        <p className="mt-8 max-w-measure font-sans text-note">
          Not what you were looking for? <SuggestLink query={query} />
        </p>
      )}
    </section>
  );
}

function listMentioned(words: readonly string[]) {
  return words.map((word, index) => (
    <span key={word}>
      {index === 0 ? '' : index === words.length - 1 ? ' and ' : ', '}
      <em>{word}</em>
    </span>
  ));
}

/** A way to ask the editors, if they have one. */
function SuggestLink({ query }: { readonly query: string }) {
  const url = site.suggestionUrl;
  return url ? <a href={url.replace('{question}', encodeURIComponent(query))}>Ask this question.</a> : null;
}
