import { answerNames, resultText } from '#words/self-checks';
import { scoreGroup, scoreScales } from '@/lib/self-checks/aggregate';
import { countAnswered, getAnswers, type Answers, type Result } from '@/lib/self-checks/answers';
import type { CheckView } from '@/lib/content/views/self-checks';
import { describeScore, describeSpan, describeUnknown } from './describe-result';
import { ScoreTable, type ScoreRow } from './score-table';

interface ProfileTableProps {
  readonly checks: readonly CheckView[];
  readonly results: readonly Result[];
  /** The id of the part of the page that tells more of a check. */
  readonly idOf: (check: CheckView) => string;
}

/** Several checks on one scale, in the order and the hues of the map. */
export function ProfileTable({ checks, results, idOf }: ProfileTableProps) {
  const isTeam = results.length > 1;

  function toRow(check: CheckView): ScoreRow {
    const people = listPeople(check, results);
    const score = scoreGroup(check.items, people);
    const range = isTeam ? score.range : getScaleRange(check, people);
    return {
      key: check.dimension,
      name: (
        <a
          href={`#${idOf(check)}`}
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

/** What each of those who took a check answered to it. */
export function listPeople({ dimension, items }: CheckView, results: readonly Result[]): Answers[] {
  return results.map((result) => getAnswers(result, dimension)).filter((answers) => countAnswered(answers, items) > 0);
}

function getScaleRange(check: CheckView, people: readonly Answers[]): [number, number] | undefined {
  const values = scoreScales(check, people).flatMap(({ score: { value } }) => value ?? []);
  return values.length > 0 ? [Math.min(...values), Math.max(...values)] : undefined;
}
