import { counts } from '#words/base';
import { SiteLink } from '@/components/ui/site-link';
import { FREQUENCIES, shortenFrequency } from '@/lib/self-checks/answers';
import type { Statement, Trait } from '@/lib/self-checks/model';
import { BANDS } from '@/lib/self-checks/score';
import { articlePath } from '@/lib/site/paths';
import type { ChecksView, CheckView } from '@/lib/content/views/self-checks';

interface WorksheetProps {
  readonly check: CheckView;
  readonly articles: ChecksView['articles'];
}

/** How to score the check with a pencil: what a browser with scripts does by itself. */
export function Worksheet({ check, articles }: WorksheetProps) {
  const numbered = check.statements.map((statement, index) => ({ statement, number: index + 1 }));
  return (
    <section aria-labelledby="by-hand" className="mt-16 print:mt-8 print:break-before-page">
      <h2 id="by-hand" className="border-t-2 border-accent pt-4 text-h2 font-medium">
        Score it by hand
      </h2>
      <ol className="mt-4 max-w-measure list-decimal space-y-2 ps-6 text-note marker:font-sans marker:text-label">
        <li>In the row of each statement, circle the number under your answer. Leave out what you cannot tell.</li>
        <li>Add up the circled numbers of a trait.</li>
        <li>Add up the numbers in the last column, but only in the rows where you circled one.</li>
        <li>Divide the first sum by the second and multiply by 100. That is the score, from 0 to 100.</li>
        <li>
          With fewer than two answers, or with most of the weight unanswered, do not read the score: it says too little.
        </li>
      </ol>
      {check.traits.map((trait) => (
        <TraitSheet
          key={trait.id}
          trait={trait}
          entries={numbered.filter(({ statement }) => statement.trait === trait.id)}
          articles={articles}
        />
      ))}
    </section>
  );
}

interface TraitSheetProps {
  readonly trait: Trait;
  readonly entries: readonly { readonly statement: Statement; readonly number: number }[];
  readonly articles: ChecksView['articles'];
}

function TraitSheet({ trait, entries, articles }: TraitSheetProps) {
  const slugs = [...new Set(entries.flatMap(({ statement }) => statement.articles))];
  return (
    <section className="mt-10 print:break-inside-avoid">
      <h3 className="text-h3 font-medium">{trait.name}</h3>
      <p className="mt-1 max-w-measure text-note text-ink-soft">{trait.definition}</p>
      <table className="mt-3 w-full max-w-measure border-collapse text-center font-sans text-label wrap-anywhere lining-nums tabular-nums">
        <thead>
          <tr className="border-b border-line-strong align-bottom">
            <th scope="col" className="py-2 pe-2 text-start font-semibold">
              <ShortOrFull short="No." full="Statement" />
            </th>
            {FREQUENCIES.map((name) => (
              <th key={name} scope="col" className="px-px py-2 font-normal text-ink-soft sm:px-1">
                <ShortOrFull short={shortenFrequency(name)} full={name} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {entries.map(({ statement, number }) => (
            <tr key={statement.id} className="border-b border-line">
              <th scope="row" className="py-2 pe-2 text-start font-semibold">
                {number}
              </th>
              {FREQUENCIES.map((name, frequency) => (
                <td key={name} className="px-px py-2 sm:px-1">
                  {frequency * statement.weight}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="mt-3 flex max-w-measure flex-wrap gap-x-6 gap-y-2 font-sans text-label">
        <span>Circled ________</span>
        <span>÷ Last column ________</span>
        <span>× 100 = Score ________</span>
      </p>
      <dl className="mt-4 max-w-measure space-y-2 text-note">
        <Reading term={`Below ${BANDS.middle}`} text={trait.low} />
        <Reading term={`${BANDS.middle} to ${BANDS.high - 1}`} text={trait.middle} />
        <Reading term={`${BANDS.high} or more`} text={trait.high} />
      </dl>
      {slugs.length > 0 && (
        <>
          <h4 className="mt-5 font-sans text-label font-semibold">Where it is low, read</h4>
          <ul className="mt-1 max-w-measure text-note">
            {slugs.map((slug) => (
              <li key={slug}>
                <SiteLink
                  href={articlePath(slug)}
                  className="inline-flex min-h-11 items-center no-underline hover:underline print:min-h-0"
                >
                  {articles[slug]!.title}
                </SiteLink>{' '}
                <span className="font-sans text-label text-ink-soft lining-nums">
                  {counts.minutes(articles[slug]!.minutes)}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** A word that has no room on a phone; it is read out in full. */
function ShortOrFull({ short, full }: { readonly short: string; readonly full: string }) {
  return (
    <>
      <span className="sm:hidden" aria-hidden="true">
        {short}
      </span>
      <span className="sr-only sm:not-sr-only">{full}</span>
    </>
  );
}

function Reading({ term, text }: { readonly term: string; readonly text: string }) {
  return (
    <div className="sm:grid sm:grid-cols-[7rem_1fr]">
      <dt className="font-sans text-label leading-6 text-ink-soft lining-nums">{term}</dt>
      <dd>{text}</dd>
    </div>
  );
}
