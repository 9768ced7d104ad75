import { resultText } from '#words/self-checks';
import type { Answers } from '@/lib/self-checks/answers';
import type { Item } from '@/lib/self-checks/model';
import { scoreGroup } from '@/lib/self-checks/aggregate';
import { describeChange, describeScore } from './describe-score';
import { FigureRow, FigureTable } from './figure-table';
import { ScoreBar } from './score-bar';

/** Something that was scored more than once: a scale, or a whole check. */
export interface ChangeRow {
  readonly id: string;
  readonly name: string;
  readonly items: readonly Item[];
  /** What was answered in each wave, oldest first. */
  readonly waves: readonly (readonly Answers[])[];
}

interface ChangeTableProps {
  readonly rows: readonly ChangeRow[];
  /** The name of each wave. */
  readonly waves: readonly string[];
}

/** More columns than this leave no room: then the first and the last stand for all. */
const MAX_WAVES = 4;

/** What was, what is, and how far it has come. */
export function ChangeTable({ rows, waves }: ChangeTableProps) {
  const last = waves.length - 1;
  const shown = waves.length > MAX_WAVES ? [0, last] : [...waves.keys()];
  const columns = [{ name: resultText.change }, ...shown.map((wave) => ({ name: waves[wave]! }))];
  return (
    <FigureTable caption={resultText.captions.change} first={resultText.scale} columns={columns}>
      <tbody role="rowgroup" className="block sm:table-row-group">
        {rows.map(({ id, name, items, waves: answers }) => {
          const values = answers.map((people) => scoreGroup(items, people).value);
          const [before, after] = [values[0], values[last]];
          const change = before === undefined || after === undefined ? undefined : after - before;
          return (
            <FigureRow
              key={id}
              columns={columns}
              isTight
              name={<span className="inline-flex min-h-11 items-center font-serif text-body leading-snug">{name}</span>}
              drawing={<ScoreBar value={after} before={before} />}
              values={[describeChange(change), ...shown.map((wave) => describeScore(values[wave]))]}
            />
          );
        })}
      </tbody>
    </FigureTable>
  );
}
