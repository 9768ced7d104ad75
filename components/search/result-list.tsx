import { articlePath, hrefTo } from '@/lib/site/paths';
import type { ShownAnswer } from '@/lib/search/query/messages';
import { Highlighted } from './highlighted';
import { useSnippets } from './use-snippets';

interface ResultListProps {
  readonly answer: ShownAnswer;
  readonly onMore: () => void;
}

/** The answers as links: the question, its dimension, the best passage; for the best match the short answer itself. */
export function ResultList({ answer, onMore }: ResultListProps) {
  const { results, total } = answer;
  const snippets = useSnippets(answer);
  return (
    <>
      <ol className="mt-2 max-w-measure border-b border-line">
        {results.map(({ slug, title, answer: shortAnswer, dimension, domain }, index) => (
          <li key={slug} data-domain={domain} className="border-t border-line py-5">
            <a
              href={hrefTo(articlePath(slug))}
              className={`inline-block font-medium no-underline hover:underline ${index === 0 ? 'text-h2' : 'text-h3'}`}
            >
              <Highlighted text={title} />
            </a>
            {dimension && <p className="mt-1 font-sans text-label text-ink-soft">{dimension}</p>}
            {index === 0 ? (
              <div className="mt-3 max-w-measure border-y border-accent py-3">
                <p className="font-sans text-label text-ink-soft">Short answer</p>
                <p className="mt-1 text-lead">
                  <Highlighted text={shortAnswer} />
                </p>
              </div>
            ) : (
              <p className="mt-1 line-clamp-3 max-w-measure text-note text-ink-soft">
                <Highlighted text={snippets.get(slug) ?? shortAnswer} />
              </p>
            )}
          </li>
        ))}
      </ol>
      {results.length < total && (
        <button type="button" onClick={onMore} className="mt-4 min-h-11 cursor-pointer font-sans text-note underline">
          More answers
        </button>
      )}
    </>
  );
}
