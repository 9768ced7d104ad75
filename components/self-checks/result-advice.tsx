import type { ChecksView } from '@/lib/content/views/self-checks';
import { resultText } from '#words/self-checks';
import { listBlindSpots, listGaps, listStrengths, planReading, type Finding } from '@/lib/self-checks/plan-reading';
import { counts } from '#words/base';
import { SiteLink } from '@/components/ui/site-link';
import { sum, type ItemAggregate } from '@/lib/self-checks/score';
import { articlePath } from '@/lib/site/paths';
import { describeMean, describeScore } from './describe-result';
import { ItemList } from './item-list';

interface ResultAdviceProps {
  readonly aggregates: readonly ItemAggregate[];
  readonly people: number;
  readonly articles: ChecksView['articles'];
  /** Articles on the reading list. */
  readonly most: number;
}

/** What is missing and what holds, and what to read about it. */
export function ResultAdvice({ aggregates, people, articles, most }: ResultAdviceProps) {
  const hasScores = aggregates.some(({ mean }) => mean !== undefined);
  if (!hasScores) return <GoAndLook aggregates={aggregates} />;
  return (
    <div className="mt-14 grid grid-cols-[minmax(0,1fr)] gap-x-16 gap-y-14 lg:grid-cols-[minmax(0,37rem)_minmax(13rem,1fr)] xl:gap-x-24 print:mt-8 print:gap-y-8">
      <ReadingPath aggregates={aggregates} articles={articles} most={most} />
      <div className="lg:pt-1.5">
        <Findings aggregates={aggregates} people={people} />
        <GoAndLook aggregates={aggregates} />
      </div>
    </div>
  );
}

const MAX_ITEMS = 3;

/** What could not be told, and where it can be seen. */
function GoAndLook({ aggregates }: { readonly aggregates: readonly ItemAggregate[] }) {
  const items = listBlindSpots(aggregates);
  if (items.length === 0) return null;
  return (
    <section className="mt-8 max-w-measure print:break-inside-avoid">
      <h3 className="border-b border-line-strong pb-1.5 font-sans text-label font-semibold">{resultText.goAndCheck}</h3>
      <ul>
        {items.slice(0, MAX_ITEMS).map(({ id, text, evidence }) => (
          <li key={id} className="border-b border-line py-3 text-note">
            {text}
            <span className="mt-0.5 block text-ink-soft">{evidence}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface ReadingPathProps {
  readonly aggregates: readonly ItemAggregate[];
  readonly articles: ChecksView['articles'];
  readonly most: number;
}

/** What to read first, what for, and how long it takes. */
function ReadingPath({ aggregates, articles, most }: ReadingPathProps) {
  const steps = planReading(aggregates).slice(0, most);
  const minutes = sum(steps.map(({ slug }) => articles[slug]!.minutes));
  return (
    <section aria-labelledby="read-first">
      <h3 id="read-first" className="text-h2 font-medium">
        {resultText.readFirst}
      </h3>
      {steps.length === 0 ? (
        <p className="mt-2 max-w-measure text-note text-ink-soft">{resultText.nothingToRead}</p>
      ) : (
        <p className="mt-2 font-sans text-label text-ink-soft lining-nums">
          {resultText.inAll(counts.minutes(minutes))}
        </p>
      )}
      <ol className="mt-3 max-w-measure">
        {steps.map(({ slug, because }, index) => (
          <li key={slug} className="flex gap-4 border-t border-line py-4 print:break-inside-avoid print:py-2">
            <span className="font-sans text-label leading-8 text-ink-soft lining-nums tabular-nums" aria-hidden="true">
              {index + 1}
            </span>
            <div>
              <SiteLink
                href={articlePath(slug)}
                className="-my-2 inline-block py-2 text-h3 font-medium no-underline hover:underline"
              >
                {articles[slug]!.title}
              </SiteLink>
              <p className="mt-1 text-note text-ink-soft">
                <span className="font-sans text-label lining-nums">
                  {resultText.readFor(counts.minutes(articles[slug]!.minutes))}
                </span>{' '}
                {because.text}
              </p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

interface FindingsProps {
  readonly aggregates: readonly ItemAggregate[];
  /** How many people answered. */
  readonly people: number;
}

const MAX_FINDINGS = 3;

/** What is missing most, and what already holds. */
function Findings({ aggregates, people }: FindingsProps) {
  const toItems = (findings: readonly Finding[]) =>
    findings.slice(0, MAX_FINDINGS).map(({ item, mean }) => ({
      key: item.id,
      text: item.text,
      detail: people === 1 ? describeMean(mean) : resultText.ofHundred(describeScore(mean)),
    }));
  return (
    <div className="grid gap-x-16 gap-y-8 sm:grid-cols-2 lg:grid-cols-1 print:break-inside-avoid print:grid-cols-2">
      <ItemList title={resultText.missing} empty={resultText.nothingMissing} items={toItems(listGaps(aggregates))} />
      <ItemList title={resultText.holding} empty={resultText.nothingHolds} items={toItems(listStrengths(aggregates))} />
    </div>
  );
}
