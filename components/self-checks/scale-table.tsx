import { answerNames, resultText } from '#words/self-checks';
import { scoreScales } from '@/lib/self-checks/score';
import type { Answers } from '@/lib/self-checks/answers';
import type { CheckView } from '@/lib/content/views/self-checks';
import { describeRange, describeScore, describeUnknown, readScale } from './describe-result';
import { ScoreTable } from './score-table';

interface ScaleTableProps {
  readonly check: CheckView;
  readonly people: readonly Answers[];
  /** Whether a table before it has said how to read it. */
  readonly isExplained?: boolean;
}

/** The scales of one check: a bar, its numbers, and what they mean. */
export function ScaleTable({ check, people, isExplained = false }: ScaleTableProps) {
  const isTeam = people.length > 1;
  const rows = scoreScales(check, people).map((scale) => ({
    key: scale.id,
    name: (
      <>
        <span className="block font-serif text-h3 font-medium">{scale.name}</span>
        <span className="mt-1 block max-w-measure font-serif text-note">{readScale(scale)}</span>
      </>
    ),
    bar: scale.score,
    values: [
      describeScore(scale.score.value),
      describeRange(scale.score.range, people.length),
      describeUnknown(scale.score),
    ],
  }));
  return (
    <ScoreTable
      caption={isTeam ? resultText.captions.people(check.name) : resultText.captions.answers(check.name)}
      isCaptionHidden={isExplained}
      first={resultText.scale}
      columns={[
        { name: resultText.score },
        isTeam
          ? { name: resultText.people, hint: resultText.lowestHighest }
          : { name: resultText.answers, hint: resultText.lowestToHighest },
        { name: answerNames.cannotTell },
      ]}
      groups={[{ rows }]}
    />
  );
}
