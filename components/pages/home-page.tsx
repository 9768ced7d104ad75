import { ContinueList } from '@/components/library/continue-list.client';
import { SubjectList } from '@/components/listing/subject-list';
import { counts } from '#words/base';
import { pages as words } from '#words/frame';
import { home } from '#words/lists';
import { search } from '#words/search';
import { Drawing } from '@/components/ui/drawing';
import { markLanguage } from '@/components/ui/mark-language';
import { Spoken } from '@/components/ui/spoken';
import { SiteLink } from '@/components/ui/site-link';
import { StandaloneLink } from '@/components/ui/standalone-link';
import type { HomeView, Symptom } from '@/lib/content/views/home';
import { articlePath, selfCheckPath, hrefTo, paths } from '@/lib/site/paths';

interface HomePageProps {
  readonly view: HomeView;
  /** The headline: a question to the visitor. */
  readonly title: string;
  /** What people search for, word for word. */
  readonly examples: readonly string[];
}

/** The front page: from a trouble to its question, by search, by symptom, by subject. */
export function HomePage({ view, title, examples }: HomePageProps) {
  const { total, topics, symptoms, check, subjects, pages } = view;
  return (
    <>
      <header className="pt-8 sm:pt-14 lg:pt-20">
        <h1 className="max-w-[18ch] text-[clamp(2.125rem,1.4rem+3.4vw,4rem)] leading-[1.06] font-medium tracking-[-0.02em]">
          {title}
        </h1>
        <p className="mt-4 font-sans text-note text-ink-soft lining-nums">{home.summary(total, topics)}</p>
        <HomeSearch examples={examples} />
      </header>
      {symptoms.length > 0 && (
        <section aria-labelledby="familiar" className="mt-12 sm:mt-16">
          <h2 id="familiar" className="text-h2 font-medium tracking-[-0.008em]">
            {home.symptoms}
          </h2>
          <ul className="mt-4 grid gap-x-16 sm:mt-6 lg:grid-cols-2">
            {symptoms.map((symptom) => (
              <SymptomEntry key={symptom.slug} symptom={symptom} />
            ))}
          </ul>
        </section>
      )}
      {pages.length > 0 && (
        <section aria-labelledby="start" className="mt-14">
          <h2 id="start" className="text-h2 font-medium tracking-[-0.008em]">
            {home.start}
          </h2>
          <ul className="mt-4 grid grid-cols-[repeat(auto-fit,minmax(min(100%,17rem),1fr))] gap-x-12">
            {pages.map(({ href, title, summary }) => (
              <li key={href} className="border-t border-line py-3">
                <StandaloneLink href={href} className="text-h3 leading-snug font-medium no-underline hover:underline">
                  {title}
                </StandaloneLink>
                {summary && <p className="text-note text-ink-soft measure">{summary}</p>}
              </li>
            ))}
          </ul>
        </section>
      )}
      <div className="group/row mt-14 grid items-start gap-x-16 gap-y-14 lg:grid-cols-2">
        <ContinueList />
        <Latest view={view} />
        {check && (
          <section aria-labelledby="team" className="border-t-2 border-accent pt-4">
            <h2 id="team" className="text-h3 font-medium">
              {home.check}
            </h2>
            <p className="mt-2 text-note text-ink-soft measure">
              {home.checkSummary(check.statements, check.name.toLowerCase())}
            </p>
            <p className="mt-2 flex flex-wrap gap-x-6 font-sans text-note">
              <StandaloneLink href={selfCheckPath(check.dimension)}>{check.title}</StandaloneLink>
              <StandaloneLink href={paths.selfChecks}>{home.allChecks}</StandaloneLink>
            </p>
          </section>
        )}
      </div>
      {subjects.length > 0 && (
        <section aria-labelledby="subjects" className="mt-20">
          <h2 id="subjects" className="text-h2 font-medium tracking-[-0.008em]">
            {topics > 0 ? home.everything : words.allEntries}
          </h2>
          <SubjectList subjects={subjects} />
        </section>
      )}
    </>
  );
}

/** Two plain forms: one for the reader's words, one whose buttons are words that others have used. */
function HomeSearch({ examples }: { readonly examples: readonly string[] }) {
  return (
    <div className="mt-7 max-w-[44rem]">
      <form
        role="search"
        aria-label={search.label}
        action={hrefTo(paths.search)}
        className="flex border border-line-strong"
      >
        <label htmlFor="home-search" className="sr-only">
          {search.placeholder}
        </label>
        <input
          id="home-search"
          name="q"
          type="search"
          autoComplete="off"
          enterKeyHint="search"
          maxLength={1000}
          placeholder={search.placeholder}
          className="min-h-14 min-w-0 grow bg-transparent px-4 text-body placeholder:text-ink-soft focus:outline-offset-0"
        />
        <button
          type="submit"
          className="min-h-14 cursor-pointer bg-ink px-5 font-sans text-note font-semibold text-paper hover:underline"
        >
          {search.submit}
        </button>
      </form>
      {examples.length > 0 && (
        <form action={hrefTo(paths.search)} className="mt-2 flex flex-wrap items-baseline gap-x-5 font-sans text-label">
          <span className="text-ink-soft">{home.examples}</span>
          {examples.map((example) => (
            <button
              key={example}
              type="submit"
              name="q"
              value={example}
              className="min-h-11 cursor-pointer text-start underline decoration-accent underline-offset-4"
            >
              {example}
            </button>
          ))}
        </form>
      )}
    </div>
  );
}

function SymptomEntry({ symptom: { text, slug, title, domain, drawing, language } }: { readonly symptom: Symptom }) {
  return (
    <li data-domain={domain} className="border-t border-line">
      <SiteLink
        href={articlePath(slug)}
        className={`group flex h-full gap-4 py-3.5 no-underline sm:gap-5 ${drawing ? '' : 'border-s-2 border-accent ps-4'}`}
      >
        <Drawing of={drawing} className="mt-1 size-10 sm:size-12" />
        <span {...markLanguage(language)}>
          <span className="block text-h3 leading-snug font-medium text-balance group-hover:underline first-letter:uppercase">
            {`“${text}”`}
          </span>
          <span className="mt-1 block font-sans text-label text-ink-soft">{title}</span>
        </span>
      </SiteLink>
    </li>
  );
}

function Latest({ view: { latest } }: Pick<HomePageProps, 'view'>) {
  if (latest.length === 0) return null;
  return (
    <section aria-labelledby="latest" className="border-t-2 border-accent pt-4 group-has-[[data-continue]]/row:hidden">
      <h2 id="latest" className="text-h3 font-medium">
        {home.latest}
      </h2>
      <ul className="mt-2">
        {latest.map(({ slug, title, minutes, domain, language }) => (
          <li
            key={slug}
            data-domain={domain}
            className="flex items-baseline justify-between gap-4 border-b border-line"
          >
            <StandaloneLink href={articlePath(slug)} className="py-2 text-note no-underline hover:underline">
              <Spoken language={language}>{title}</Spoken>
            </StandaloneLink>
            <span className="shrink-0 font-sans text-label text-ink-soft lining-nums">{counts.minutes(minutes)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
