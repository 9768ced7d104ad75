import { answerNames, resultText } from '#words/self-checks';
import type { Answers } from '@/lib/self-checks/answers';
import { getAnswers, hasAnswers, type Result } from '@/lib/self-checks/result';
import { scoreGroup } from '@/lib/self-checks/aggregate';
import type { CheckView } from '@/lib/content/views/self-checks';
import { describeScore, describeSpan, describeUnknown, scoreCheckScales } from './describe-score';
import { FigureRow, FigureTable } from './figure-table';
import { ScoreBar } from './score-bar';

interface ProfileTableProps {
  readonly checks: readonly CheckView[];
  readonly results: readonly Result[];
  /** The id of the part of the page that tells more of a check. */
  readonly idOf: (check: CheckView) => string;
}

/** Several checks on one scale, in the order and the hues of the map. */
export function ProfileTable({ checks, results, idOf }: ProfileTableProps) {
  const isTeam = results.length > 1;
  const columns = [
    { name: resultText.score },
    { name: isTeam ? resultText.people : resultText.scales, hint: resultText.lowestHighest },
    { name: answerNames.cannotTell },
  ];
  return (
    <FigureTable
      caption={isTeam ? resultText.captions.profileOfPeople : resultText.captions.profile}
      first={resultText.dimension}
      columns={columns}
    >
      {groupByDomain(checks).map((group) => (
        <tbody
          key={group[0]!.domain}
          role="rowgroup"
          data-domain={group[0]!.domain}
          className="block sm:table-row-group"
        >
          <tr role="row" className="block sm:table-row">
            <th
              role="rowheader"
              scope="rowgroup"
              colSpan={columns.length + 2}
              className="block border-b-2 border-accent pt-5 pb-1.5 text-start font-semibold text-accent sm:table-cell"
            >
              {group[0]!.domainName}
            </th>
          </tr>
          {group.map((check) => {
            const people = listPeople(check, results);
            const score = scoreGroup(check.items, people);
            const range = isTeam ? score.range : getScaleRange(check, people);
            return (
              <FigureRow
                key={check.dimension}
                columns={columns}
                isTight
                name={
                  <a
                    href={`#${idOf(check)}`}
                    className="inline-flex min-h-11 items-center font-serif text-body leading-snug font-medium no-underline hover:underline"
                  >
                    {check.name}
                  </a>
                }
                drawing={<ScoreBar value={score.value} range={range} />}
                values={[describeScore(score.value), describeSpan(range), describeUnknown(score)]}
              />
            );
          })}
        </tbody>
      ))}
    </FigureTable>
  );
}

/** What each of those who took a check answered to it. */
export function listPeople(check: CheckView, results: readonly Result[]) {
  return results
    .map((result) => getAnswers(result, check.dimension))
    .filter((answers) => hasAnswers(answers, check.items));
}

function getScaleRange(check: CheckView, people: readonly Answers[]): [number, number] | undefined {
  const values = scoreCheckScales(check, people).flatMap(({ score: { value } }) => value ?? []);
  return values.length > 0 ? [Math.min(...values), Math.max(...values)] : undefined;
}

function groupByDomain(checks: readonly CheckView[]): CheckView[][] {
  const domains = [...new Set(checks.map(({ domain }) => domain))];
  return domains.map((number) => checks.filter(({ domain }) => domain === number));
}
