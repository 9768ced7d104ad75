import { IN_PAGE_LANGUAGE } from '@/components/ui/mark-language';
import { counts } from '#words/base';
import { checkPages } from '#words/self-checks';
import { CheckSession } from './check-session.client';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { Sentence } from '@/components/ui/sentence';
import { PageHeading } from '@/components/ui/page-heading';
import type { ChecksView, CheckView } from '@/lib/content/views/self-checks';
import { SiteLink } from '@/components/ui/site-link';
import { FREQUENCIES } from '@/lib/self-checks/answers';
import type { Item, Scale } from '@/lib/self-checks/model';
import { BANDS } from '@/lib/self-checks/score';
import { articlePath } from '@/lib/site/paths';
import { describeAnswer, shortenAnswer } from './describe-result';

interface CheckPageProps {
  readonly check: CheckView;
  readonly articles: ChecksView['articles'];
}

/** One check: what it looks at, the items, and below them the result, or how to reach one by hand. */
export function CheckPage({ check, articles }: CheckPageProps) {
  const { domain, title, intro, items, steps } = check;
  return (
    <div data-domain={domain}>
      <PageHeading title={title} above={<Breadcrumb steps={steps} />}>
        <p>{intro}</p>
      </PageHeading>
      <p {...IN_PAGE_LANGUAGE} className="mt-4 font-sans text-label text-ink-soft lining-nums">
        {checkPages.facts(counts.statements(items.length))}
      </p>
      <noscript>
        <p {...IN_PAGE_LANGUAGE} className="mt-4 max-w-measure border-s-2 border-accent ps-4 text-note">
          <Sentence text={checkPages.noScripts} scoreByHand={<a href="#by-hand">{checkPages.scoreByHand}</a>} />
        </p>
      </noscript>
      <CheckSession check={check} articles={articles}>
        <Worksheet check={check} articles={articles} />
      </CheckSession>
    </div>
  );
}

const { worksheet } = checkPages;

interface WorksheetProps {
  readonly check: CheckView;
  readonly articles: ChecksView['articles'];
}

/** How to score the check with a pencil: what a browser with scripts does by itself. */
function Worksheet({ check, articles }: WorksheetProps) {
  const numbered = check.items.map((item, index) => ({ item, number: index + 1 }));
  return (
    <section aria-labelledby="by-hand" className="mt-16 print:mt-8 print:break-before-page">
      <h2 id="by-hand" className="border-t-2 border-accent pt-4 text-h2 font-medium">
        {worksheet.title}
      </h2>
      <ol className="mt-4 max-w-measure list-decimal space-y-2 ps-6 text-note marker:font-sans marker:text-label">
        {worksheet.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {check.scales.map((scale) => (
        <ScaleSheet
          key={scale.id}
          scale={scale}
          entries={numbered.filter(({ item }) => item.scale === scale.id)}
          articles={articles}
        />
      ))}
    </section>
  );
}

interface ScaleSheetProps {
  readonly scale: Scale;
  readonly entries: readonly { readonly item: Item; readonly number: number }[];
  readonly articles: ChecksView['articles'];
}

function ScaleSheet({ scale, entries, articles }: ScaleSheetProps) {
  const slugs = [...new Set(entries.flatMap(({ item }) => item.articles))];
  return (
    <section className="mt-10 print:break-inside-avoid">
      <h3 className="text-h3 font-medium">{scale.name}</h3>
      <p className="mt-1 max-w-measure text-note text-ink-soft">{scale.definition}</p>
      <table className="mt-3 w-full max-w-measure border-collapse text-center font-sans text-label wrap-anywhere lining-nums tabular-nums">
        <thead>
          <tr className="border-b border-line-strong align-bottom">
            <th scope="col" className="py-2 pe-2 text-start font-semibold">
              <ShortOrFull short={worksheet.number} full={worksheet.statement} />
            </th>
            {FREQUENCIES.map((frequency) => (
              <th key={frequency} scope="col" className="px-px py-2 font-normal text-ink-soft sm:px-1">
                <ShortOrFull short={shortenAnswer(frequency)} full={describeAnswer(frequency)} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {entries.map(({ item, number }) => (
            <tr key={item.id} className="border-b border-line">
              <th scope="row" className="py-2 pe-2 text-start font-semibold">
                {number}
              </th>
              {FREQUENCIES.map((frequency) => (
                <td key={frequency} className="px-px py-2 sm:px-1">
                  {frequency * item.weight}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="mt-3 flex max-w-measure flex-wrap gap-x-6 gap-y-2 font-sans text-label">
        <span>{worksheet.circled} ________</span>
        <span>÷ {worksheet.lastColumn} ________</span>
        <span>× 100 = {worksheet.score} ________</span>
      </p>
      <dl className="mt-4 max-w-measure space-y-2 text-note">
        <Reading term={worksheet.below(BANDS.middle)} text={scale.low} />
        <Reading term={worksheet.between(BANDS.middle, BANDS.high - 1)} text={scale.middle} />
        <Reading term={worksheet.from(BANDS.high)} text={scale.high} />
      </dl>
      {slugs.length > 0 && (
        <>
          <h4 className="mt-5 font-sans text-label font-semibold">{worksheet.read}</h4>
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
