import { counts } from '#words/base';
import { pages } from '#words/frame';
import { lists } from '#words/lists';
import { markLanguage, PAGE_LANGUAGE } from '@/components/ui/mark-language';
import { Spoken } from '@/components/ui/spoken';
import { QuestionViews } from '@/components/listing/question-views';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { PageHeading } from '@/components/ui/page-heading';
import { SiteLink } from '@/components/ui/site-link';
import { StandaloneLink } from '@/components/ui/standalone-link';
import { articlePath, dimensionPath, paths, questionsPath } from '@/lib/site/paths';
import type { DimensionGroup, LetterGroup, QuestionIndex as Index } from '@/lib/content/views/question-index';

/** Every question with its other phrasings: what search is without scripts, made for the browser's own find. */
export function QuestionIndex({ index }: { readonly index: Index }) {
  const { questionCount, phrasingCount, letters, isSplit } = index;
  return (
    <>
      <PageHeading title={pages.index} language={PAGE_LANGUAGE}>
        <p>{lists.indexSummary(counts.entries(questionCount), phrasingCount)}</p>
      </PageHeading>
      <QuestionViews current={paths.questions} hasTopics={index.hasTopics} />
      <nav aria-label={lists.letters} className="mt-8 font-sans text-note">
        <h2 className="text-label text-ink-soft">{lists.byFirstWord}</h2>
        <LetterLinks
          letters={letters.map(({ letter }) => letter)}
          pathOf={(letter) => (isSplit ? questionsPath(letter) : `#letter-${letter}`)}
        />
      </nav>
      <QuestionsByDimension index={index} />
      {!isSplit && (
        <div className="mt-16 gap-x-16 md:columns-2">
          {letters.map((group) => (
            <PhrasingList key={group.letter} group={group} />
          ))}
        </div>
      )}
    </>
  );
}

interface LetterPageProps {
  readonly group: LetterGroup;
  readonly letters: readonly string[];
}

/** One letter of an index of questions that is too long for one page. */
export function LetterPage({ group, letters }: LetterPageProps) {
  const steps = [{ name: pages.index, href: paths.questions }];
  return (
    <>
      <PageHeading title={describeLetter(group.letter)} above={<Breadcrumb steps={steps} />} />
      <nav aria-label={lists.letters} className="my-8 font-sans text-note">
        <LetterLinks letters={letters} pathOf={questionsPath} current={group.letter} />
      </nav>
      <PhrasingList group={group} />
    </>
  );
}

interface LetterLinksProps {
  readonly letters: readonly string[];
  readonly pathOf: (letter: string) => string;
  readonly current?: string;
}

function LetterLinks({ letters, pathOf, current }: LetterLinksProps) {
  return (
    <ul className="flex flex-wrap">
      {letters.map((letter) => (
        <li key={letter}>
          <SiteLink
            href={pathOf(letter)}
            aria-current={letter === current ? 'page' : undefined}
            className="grid min-h-11 min-w-11 place-content-center aria-[current]:border aria-[current]:border-line-strong"
          >
            {describeLetter(letter)}
          </SiteLink>
        </li>
      ))}
    </ul>
  );
}

/** How a phrasing looks, said once for all of a page's hundreds. */
const LIST =
  '[&_a]:block [&_a]:py-2.5 [&_a]:text-note [&_a]:text-ink-soft [&_a]:no-underline [&_a:hover]:underline [&_b]:font-semibold [&_b]:text-ink [&_li]:break-inside-avoid [&_li]:border-b [&_li]:border-line [&_.title]:text-ink';

/** The phrasings under one letter, each a way to its answer. */
function PhrasingList({ group: { letter, phrasings } }: { readonly group: LetterGroup }) {
  return (
    <section aria-labelledby={`letter-${letter}`} className="mb-8">
      <h2
        id={`letter-${letter}`}
        className="scroll-mt-6 break-after-avoid border-b border-line-strong pb-1 font-sans text-note font-semibold"
      >
        {describeLetter(letter)}
      </h2>
      <ul className={LIST}>
        {phrasings.map(({ slug, before, word, after, isTitle, language }) => (
          <li key={`${slug} ${before}${word}${after}`}>
            <SiteLink href={articlePath(slug)} className={isTitle ? 'title' : undefined}>
              <Spoken language={language}>
                {before}
                <b>{word}</b>
                {after}
              </Spoken>
            </SiteLink>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** @example describeLetter('0'); // => '0–9' */
export function describeLetter(letter: string): string {
  return letter === '0' ? '0–9' : letter.toUpperCase();
}

/** The questions with their other phrasings, dimension by dimension; where they are too many, the ways to them. */
export function QuestionsByDimension({ index: { dimensions, isSplit } }: { readonly index: Index }) {
  return (
    <>
      <nav aria-label={pages.topics} className="mt-4 font-sans text-note">
        <h2 className="text-label text-ink-soft">{lists.byTopic}</h2>
        <ul className="flex flex-wrap gap-x-6">
          {dimensions.map(({ slug, name }) => (
            <li key={slug}>
              <SiteLink
                href={isSplit ? dimensionPath(slug) : `#in-${slug}`}
                className="inline-flex min-h-11 min-w-11 items-center"
              >
                {name}
              </SiteLink>
            </li>
          ))}
        </ul>
      </nav>
      {!isSplit && dimensions.map((group) => <DimensionSection key={group.slug} group={group} />)}
    </>
  );
}

function DimensionSection({ group: { slug, name, domain, questions } }: { readonly group: DimensionGroup }) {
  return (
    <section aria-labelledby={`in-${slug}`} data-domain={domain} className="mt-12">
      <h2 id={`in-${slug}`} className="scroll-mt-6 border-t-2 border-accent pt-3 text-h3 font-medium">
        {name}
      </h2>
      <ul>
        {questions.map(({ slug: article, title, askedAs, language }) => (
          <li key={article} className="border-b border-line py-1.5">
            <StandaloneLink href={articlePath(article)} className="font-medium no-underline hover:underline">
              <Spoken language={language}>{title}</Spoken>
            </StandaloneLink>
            {askedAs.length > 0 && (
              <ul {...markLanguage(language)} className="mb-1.5 max-w-measure text-note text-ink-soft">
                {askedAs.map((phrasing) => (
                  <li key={phrasing}>{phrasing}</li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
