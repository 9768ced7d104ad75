import { useEffect, type ReactNode } from 'react';
import { hrefTo, paths, searchPath } from '@/lib/site/paths';
import type { ShownArticle } from '@/lib/search/query/worker';
import { Highlighted } from './highlighted';
import type { PaletteAction } from './palette-actions';
import type { AnswerState } from './use-answer';
import { pages } from '#words/frame';
import { search } from '#words/search';
import { markLanguage } from '@/components/ui/mark-language';

/** Something that can be chosen below the search field. */
export type SearchOption =
  | { readonly kind: 'article'; readonly article: ShownArticle }
  | { readonly kind: 'recent' | 'all'; readonly query: string }
  | { readonly kind: 'page'; readonly name: string; readonly path: string }
  | ({ readonly kind: 'action' } & PaletteAction);

interface SearchOptionsProps {
  readonly id: string;
  readonly isShown: boolean;
  readonly state: AnswerState;
  readonly query: string;
  readonly options: readonly SearchOption[];
  /** The one that the arrow keys are on; -1 for none. */
  readonly active: number;
  readonly onOpen: (option: SearchOption) => void;
}

/** What hangs below the search field: the best answers, the first with its short answer; or why there are none. */
export function SearchOptions({ id, isShown, state, query, options, active, onOpen }: SearchOptionsProps) {
  const didYouMean = state.status === 'answered' ? state.answer.didYouMean : undefined;
  const isAnswered = state.status === 'answered' && state.answer.isAnswered;
  const isRecent = options[0]?.kind === 'recent';

  useEffect(() => {
    document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, active]);

  return (
    <div
      hidden={!isShown}
      className="absolute inset-x-0 top-full z-20 mt-[3px] border border-line-strong bg-paper text-ink sm:start-auto sm:w-[36rem] sm:max-w-[calc(100vw-4rem)]"
    >
      {didYouMean !== undefined && options.length > 0 && (
        <Hint>
          {search.showingFor} <strong className="font-semibold text-ink">{didYouMean}</strong>
        </Hint>
      )}
      {state.status === 'answered' && !isAnswered && options[0]?.kind === 'article' && (
        <Hint>
          {search.notAnswered} {search.nearest}
        </Hint>
      )}
      {isRecent && <Hint>{search.recent}</Hint>}
      <ul
        id={id}
        role="listbox"
        aria-label={query.trim() === '' ? search.options : search.results}
        className="max-h-[70vh] overflow-y-auto"
      >
        {options.map((option, index) => (
          <li
            key={index}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === active}
            data-domain={option.kind === 'article' ? option.article.domain : undefined}
            // The field keeps the focus, so that typing can go on.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onOpen(option)}
            className="cursor-pointer border-s-3 border-t border-line border-s-transparent px-4 py-3 first:border-t-0 hover:bg-paper-deep aria-selected:border-s-accent aria-selected:bg-paper-deep"
          >
            <Option option={option} isAnswer={index === 0 && isAnswered} />
          </li>
        ))}
      </ul>
      {isShown && options.length === 0 && <Nothing state={state} query={query} />}
    </div>
  );
}

function Hint({ children }: { readonly children: ReactNode }) {
  return <p className="border-s-3 border-transparent px-4 pt-3 text-label text-ink-soft">{children}</p>;
}

function Option({ option, isAnswer }: { readonly option: SearchOption; readonly isAnswer: boolean }) {
  if ('query' in option) return option.kind === 'all' ? search.allResults(option.query) : option.query;
  if (option.kind !== 'article') {
    return (
      <>
        {option.name} <span className="text-label text-ink-soft">{search[option.kind]}</span>
      </>
    );
  }
  const { title, answer, dimension, language } = option.article;
  const spoken = markLanguage(language);
  return (
    <>
      <p {...spoken} className="font-serif text-[1.125rem] leading-snug font-medium">
        <Highlighted text={title} />
      </p>
      {isAnswer && (
        <p {...spoken} className="mt-1 line-clamp-4 font-serif text-note text-ink-soft">
          <Highlighted text={answer} />
        </p>
      )}
      {dimension && <p className="mt-1 text-label text-ink-soft">{dimension}</p>}
    </>
  );
}

function Nothing({ state, query }: { readonly state: AnswerState; readonly query: string }) {
  if (state.status === 'failed') {
    return (
      <p className="px-4 py-4">
        {search[state.reason]} <a href={hrefTo(paths.questions)}>{pages.allEntries}</a>
      </p>
    );
  }
  if (state.status === 'answered' && state.answer.isVague) return <p className="px-4 py-4">{search.vague}</p>;
  return (
    <p className="px-4 py-4">
      {search.notAnswered} <a href={hrefTo(searchPath(query.trim()))}>{search.ask}</a>
    </p>
  );
}
