import { answerNames, resultText, comparison } from '#words/self-checks';
import { listAnswers, type Answers, type Result } from '@/lib/self-checks/answers';
import { aggregateItems, orderByDisagreement, scoreGroup, scoreScales, sum } from '@/lib/self-checks/score';
import { SiteLink } from '@/components/ui/site-link';
import { selfCheckPath } from '@/lib/site/paths';
import type { ChecksView, CheckView } from '@/lib/content/views/self-checks';
import { describeScore, describeSpan, describeUnknown, summarizeScores } from './describe-result';
import { Caveat, Method } from './method';
import { ResultAdvice } from './result-advice';
import { ScaleTable } from './scale-table';
import { DifferenceTable, type ItemEntry } from './difference-table';
import { ScoreTable, type ScoreRow } from './score-table';

interface ManyResultsProps extends ChecksView {
  readonly results: readonly Result[];
}

/** Articles on the reading list of one check, and of several. */
const MAX_STEPS = [5, 7] as const;

/** Results at one time: of one person or many, to one check or several. */
export function ManyResults({ checks, articles, results }: ManyResultsProps) {
  const taken = listTaken(checks, results);
  const entries = taken.flatMap((check) =>
    aggregateItems(check.items, listAnswers(results, check)).map((aggregate) => ({ ...aggregate, check })),
  );
  const [only, ...others] = taken;
  return (
    <>
      {only && others.length === 0 ? (
        <CheckPart check={only} results={results} isAlone />
      ) : (
        <>
          <p className="mt-4 max-w-measure text-lead">
            {summarizeScores(
              taken.map((check) => ({
                name: check.name,
                score: scoreGroup(check.items, listAnswers(results, check)),
              })),
              'dimensions',
            )}
          </p>
          <ProfileTable checks={taken} results={results} />
        </>
      )}
      <Caveat />
      {results.length > 1 && <Differences entries={entries} results={results} isMixed={taken.length > 1} />}
      <ResultAdvice
        aggregates={entries}
        people={results.length}
        articles={articles}
        most={MAX_STEPS[others.length > 0 ? 1 : 0]}
      />
      {others.length > 0 && taken.map((check) => <CheckPart key={check.dimension} check={check} results={results} />)}
      <Method />
    </>
  );
}

/** Several checks on one scale, in the order and the hues of the map. */
function ProfileTable({ checks, results }: Pick<ManyResultsProps, 'checks' | 'results'>) {
  const isTeam = results.length > 1;

  function toRow(check: CheckView): ScoreRow {
    const people = listAnswers(results, check);
    const score = scoreGroup(check.items, people);
    const range = isTeam ? score.range : getScaleRange(check, people);
    return {
      key: check.dimension,
      name: (
        <a
          href={`#${getPartId(check)}`}
          className="inline-flex min-h-11 items-center font-serif text-body leading-snug font-medium no-underline hover:underline"
        >
          {check.name}
        </a>
      ),
      bar: { value: score.value, range },
      values: [describeScore(score.value), describeSpan(range), describeUnknown(score)],
    };
  }

  const domains = new Map(checks.map(({ domain, domainName }) => [domain, domainName]));
  return (
    <ScoreTable
      caption={isTeam ? resultText.captions.profileOfPeople : resultText.captions.profile}
      first={resultText.dimension}
      columns={[
        { name: resultText.score },
        { name: isTeam ? resultText.people : resultText.scales, hint: resultText.lowestHighest },
        { name: answerNames.cannotTell },
      ]}
      groups={[...domains].map(([domain, title]) => ({
        domain,
        title,
        rows: checks.filter((check) => check.domain === domain).map(toRow),
      }))}
      isTight
    />
  );
}

function getScaleRange(check: CheckView, people: readonly Answers[]): [number, number] | undefined {
  const values = scoreScales(check, people).flatMap(({ score: { value } }) => value ?? []);
  return values.length > 0 ? [Math.min(...values), Math.max(...values)] : undefined;
}

interface CheckPartProps {
  readonly check: CheckView;
  readonly results: readonly Result[];
  readonly isAlone?: boolean;
}

/** The scales of one check among several. */
function CheckPart({ check, results, isAlone = false }: CheckPartProps) {
  const people = listAnswers(results, check);
  const summary = summarizeScores(scoreScales(check, people), 'scales');
  return (
    <section
      data-domain={check.domain}
      aria-labelledby={getPartId(check)}
      className={isAlone ? '' : 'mt-16 print:break-inside-avoid'}
    >
      <h3
        id={getPartId(check)}
        tabIndex={-1}
        className={
          isAlone ? 'mt-8 text-h3 font-medium' : 'scroll-mt-6 border-t-2 border-accent pt-4 text-h2 font-medium'
        }
      >
        {check.name}
      </h3>
      <p className={`mt-2 max-w-measure ${isAlone ? 'text-lead' : 'text-note'}`}>{summary}</p>
      <ScaleTable check={check} people={people} isExplained={!isAlone} />
      {!isAlone && (
        <p className="print:hidden">
          <SiteLink
            href={selfCheckPath(check.dimension)}
            className="inline-flex min-h-11 items-center font-sans text-label"
          >
            {resultText.toCheck(check.name)}
          </SiteLink>
        </p>
      )}
    </section>
  );
}

/** The checks that somebody took. */
export function listTaken(checks: readonly CheckView[], results: readonly Result[]): CheckView[] {
  return checks.filter((check) => listAnswers(results, check).length > 0);
}

function getPartId({ dimension }: CheckView): string {
  return `check-${dimension}`;
}

interface DifferencesProps {
  readonly entries: readonly ItemEntry[];
  readonly results: readonly Result[];
  readonly isMixed: boolean;
}

/** As many as one meeting can talk about. */
const MAX_SHOWN = 5;

/** Where people differ: what the conversation should be about. The rest follows, for those who ask. */
function Differences({ entries, ...shared }: DifferencesProps) {
  const sorted = orderByDisagreement(entries);
  const differing = sorted
    .filter(({ disagreement, unknown, counts }) => disagreement > 0 || (unknown > 0 && sum(counts) > 0))
    .slice(0, MAX_SHOWN);
  const rest = sorted.filter((entry) => !differing.includes(entry));
  return (
    <section aria-labelledby="differences" className="mt-14">
      <h3 id="differences" className="text-h2 font-medium">
        {comparison.differ}
      </h3>
      {differing.length === 0 ? (
        <p className="mt-2 max-w-measure text-note text-ink-soft">{comparison.sameAnswers}</p>
      ) : (
        <>
          <p className="mt-2 max-w-measure text-note text-ink-soft">{comparison.differHelp}</p>
          <DifferenceTable caption={resultText.captions.differences} entries={differing} {...shared} />
        </>
      )}
      {rest.length > 0 && (
        <details className="mt-4 print:hidden">
          <summary className="inline-flex min-h-11 cursor-pointer items-center font-sans text-label underline decoration-accent underline-offset-[0.18em] marker:content-none">
            {comparison.otherStatements(rest.length)}
          </summary>
          <DifferenceTable caption={resultText.captions.otherDifferences} entries={rest} {...shared} />
        </details>
      )}
    </section>
  );
}
