import { resultText } from '#words/self-checks';
import { counts } from '#words/base';
import { SiteLink } from '@/components/ui/site-link';
import { planReading, type ReadingStep } from '@/lib/self-checks/plan-reading';
import { sum } from '@/lib/self-checks/score';
import type { ItemAggregate } from '@/lib/self-checks/aggregate';
import { articlePath } from '@/lib/site/paths';
import type { ChecksView } from '@/lib/content/views/self-checks';

interface ReadingPathProps {
  readonly aggregates: readonly ItemAggregate[];
  readonly articles: ChecksView['articles'];
  readonly most: number;
}

/** What to read first, what for, and how long it takes. */
export function ReadingPath({ aggregates, articles, most }: ReadingPathProps) {
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
