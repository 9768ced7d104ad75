import type { ItemAggregate } from '@/lib/self-checks/aggregate';
import type { ChecksView } from '@/lib/content/views/self-checks';
import { resultText } from '#words/self-checks';
import {
  listBlindSpots,
  planReading,
  type ReadingStep,
  listGaps,
  listStrengths,
  type Finding,
} from '@/lib/self-checks/plan-reading';
import { counts } from '#words/base';
import { SiteLink } from '@/components/ui/site-link';
import { sum } from '@/lib/self-checks/score';
import { articlePath } from '@/lib/site/paths';
import { describeMean } from './describe-answer';
import { describeScore } from './describe-score';

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
        {steps.map((step, index) => (
          <Step key={step.slug} step={step} number={index + 1} articles={articles} />
        ))}
      </ol>
    </section>
  );
}

interface StepProps {
  readonly step: ReadingStep;
  readonly number: number;
  readonly articles: ChecksView['articles'];
}

function Step({ step: { slug, because }, number, articles }: StepProps) {
  const { title, minutes } = articles[slug]!;
  return (
    <li className="flex gap-4 border-t border-line py-4 print:break-inside-avoid print:py-2">
      <span className="font-sans text-label leading-8 text-ink-soft lining-nums tabular-nums" aria-hidden="true">
        {number}
      </span>
      <div>
        <SiteLink
          href={articlePath(slug)}
          className="-my-2 inline-block py-2 text-h3 font-medium no-underline hover:underline"
        >
          {title}
        </SiteLink>
        <p className="mt-1 text-note text-ink-soft">
          <span className="font-sans text-label lining-nums">{resultText.readFor(counts.minutes(minutes))}</span>{' '}
          {because.text}
        </p>
      </div>
    </li>
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
  return (
    <div className="grid gap-x-16 gap-y-8 sm:grid-cols-2 lg:grid-cols-1 print:break-inside-avoid print:grid-cols-2">
      <FindingList
        title={resultText.missing}
        empty={resultText.nothingMissing}
        findings={listGaps(aggregates).slice(0, MAX_FINDINGS)}
        people={people}
      />
      <FindingList
        title={resultText.holding}
        empty={resultText.nothingHolds}
        findings={listStrengths(aggregates).slice(0, MAX_FINDINGS)}
        people={people}
      />
    </div>
  );
}

interface FindingListProps {
  readonly title: string;
  readonly empty: string;
  readonly findings: readonly Finding[];
  readonly people: number;
}

function FindingList({ title, empty, findings, people }: FindingListProps) {
  return (
    <section>
      <h3 className="border-b border-line-strong pb-1.5 font-sans text-label font-semibold">{title}</h3>
      {findings.length === 0 && <p className="mt-3 text-note text-ink-soft">{empty}</p>}
      <ul>
        {findings.map(({ item, mean }) => (
          <li key={item.id} className="border-b border-line py-3 text-note">
            {item.text}
            <span className="mt-0.5 block font-sans text-label text-ink-soft lining-nums">
              {people === 1 ? describeMean(mean) : resultText.ofHundred(describeScore(mean))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
