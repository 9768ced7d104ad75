import type { Answers } from '@/lib/self-checks/answers';
import type { CheckView } from '@/lib/content/views/self-checks';
import { describeRange, describeScore, describeUnknown, readTrait, scoreCheckTraits } from './describe-score';
import { FigureRow, FigureTable } from './figure-table';
import { ScoreBar } from './score-bar';

interface TraitTableProps {
  readonly check: CheckView;
  readonly people: readonly Answers[];
  /** Whether a table before it has said how to read it. */
  readonly isExplained?: boolean;
}

/** The traits of one check: a bar, its numbers, and what they mean. */
export function TraitTable({ check, people, isExplained = false }: TraitTableProps) {
  const isTeam = people.length > 1;
  const columns = [
    { name: 'Score' },
    { name: isTeam ? 'People' : 'Answers', hint: isTeam ? 'lowest–highest' : 'lowest to highest' },
    { name: 'Can’t tell' },
  ];
  return (
    <FigureTable
      caption={`${check.name}: scores from 0 to 100. The line under a bar shows how far ${isTeam ? 'people' : 'the answers'} lie apart.`}
      isCaptionHidden={isExplained}
      first="Trait"
      drawing="Never to Always"
      columns={columns}
    >
      <tbody role="rowgroup" className="block sm:table-row-group">
        {scoreCheckTraits(check, people).map((trait) => (
          <FigureRow
            key={trait.id}
            columns={columns}
            name={
              <>
                <span className="block font-serif text-h3 font-medium">{trait.name}</span>
                <span className="mt-1 block max-w-measure font-serif text-note">{readTrait(trait)}</span>
              </>
            }
            drawing={<ScoreBar value={trait.score.value} range={trait.score.range} />}
            values={[
              describeScore(trait.score.value),
              describeRange(trait.score.range, people.length),
              describeUnknown(trait.score),
            ]}
          />
        ))}
      </tbody>
    </FigureTable>
  );
}
