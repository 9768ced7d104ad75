import { Breadcrumb } from '@/components/ui/breadcrumb';
import { PageHeading } from '@/components/ui/page-heading';
import { SiteLink } from '@/components/ui/site-link';
import { paths, questionsPath } from '@/lib/site/paths';
import type { LetterGroup } from '@/lib/content/views/question-index';
import { describeLetter, PhrasingList } from './phrasing-list';
import { pages as pageNames } from '#words/frame';
import { lists } from '#words/lists';

interface LetterPageProps {
  readonly group: LetterGroup;
  readonly letters: readonly string[];
}

/** One letter of an index of questions that is too long for one page. */
export function LetterPage({ group, letters }: LetterPageProps) {
  const steps = [{ name: pageNames.index, href: paths.questions }];
  return (
    <>
      <PageHeading title={describeLetter(group.letter)} above={<Breadcrumb steps={steps} />} />
      <nav aria-label={lists.letters} className="my-8 font-sans text-note">
        <ul className="flex flex-wrap">
          {letters.map((letter) => (
            <li key={letter}>
              <SiteLink
                href={questionsPath(letter)}
                aria-current={letter === group.letter ? 'page' : undefined}
                className="grid min-h-11 min-w-11 place-content-center aria-[current]:border aria-[current]:border-line-strong"
              >
                {describeLetter(letter)}
              </SiteLink>
            </li>
          ))}
        </ul>
      </nav>
      <PhrasingList group={group} />
    </>
  );
}
