import { comparison, resultText, answerNames } from '#words/self-checks';
import { describeWave } from '@/components/ui/describe';
import type { Result } from '@/lib/self-checks/result';
import { groupWaves, type Wave } from '@/lib/self-checks/waves';
import { aggregateItems, scoreGroup } from '@/lib/self-checks/aggregate';
import type { ChecksView, CheckView } from '@/lib/content/views/self-checks';
import { listTaken } from './many-results';
import { Caveat, Method } from './method';
import { listPeople } from './profile-table';
import { ResultAdvice } from './result-advice';
import type { Answers } from '@/lib/self-checks/answers';
import type { Item } from '@/lib/self-checks/model';
import { describeChange, describeScore } from './describe-score';
import { FigureRow, FigureTable } from './figure-table';
import { ScoreBar } from './score-bar';
import { describeMean } from './describe-answer';

interface ResultsOverTimeProps extends ChecksView {
  readonly results: readonly Result[];
}

const MAX_STEPS = 5;

/** The same people at different times: what has changed, and what to read now. */
export function ResultsOverTime({ checks, articles, results }: ResultsOverTimeProps) {
  const waves = groupWaves(results);
  const first = waves[0]!.results;
  const last = waves.at(-1)!.results;
  const taken = listTaken(checks, results);
  const names = waves.map(nameWave);
  return (
    <>
      {taken.map((check) => (
        <section key={check.dimension} data-domain={check.domain} className="mt-10">
          <h3 className="border-t-2 border-accent pt-4 text-h2 font-medium">{check.name}</h3>
          <ChangeTable
            waves={names}
            rows={[
              { id: 'all', name: comparison.allStatements, items: check.items },
              ...check.scales.map(({ id, name }) => ({
                id,
                name,
                items: check.items.filter(({ scale }) => scale === id),
              })),
            ].map((row) => ({ ...row, waves: waves.map((wave) => listPeople(check, wave.results)) }))}
          />
        </section>
      ))}
      <MovedItems
        changes={taken.map((check) => ({ check, before: listPeople(check, first), after: listPeople(check, last) }))}
      />
      <div className="mt-8">
        <Caveat />
      </div>
      <ResultAdvice
        aggregates={taken.flatMap((check) => aggregateItems(check.items, listPeople(check, last)))}
        people={last.length}
        articles={articles}
        most={MAX_STEPS}
      />
      <Method />
    </>
  );
}

function nameWave({ date }: Wave, index: number): string {
  return date === undefined ? comparison.wave(index + 1) : describeWave(date);
}

/** Something that was scored more than once: a scale, or a whole check. */
interface ChangeRow {
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
function ChangeTable({ rows, waves }: ChangeTableProps) {
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

/** A check with what was answered to it first and last. */
interface ChangedCheck {
  readonly check: CheckView;
  readonly before: readonly Answers[];
  readonly after: readonly Answers[];
}

interface Move {
  readonly check: CheckView;
  readonly item: Item;
  readonly from: number;
  readonly to: number;
  /** Whether one person answered each time, so that the numbers are answers. */
  readonly isOne: boolean;
}

const MAX_MOVES = 6;

/** Less than this is chance: one step of one person among three. */
const MIN_CHANGE = 8;

/** The items whose answers moved, those that moved furthest first. */
function MovedItems({ changes }: { readonly changes: readonly ChangedCheck[] }) {
  const moves = changes.flatMap(listMoves).filter(({ from, to }) => Math.abs(to - from) >= MIN_CHANGE);
  const sorted = moves.sort((a, b) => Math.abs(b.to - b.from) - Math.abs(a.to - a.from));
  return (
    <div className="mt-12 grid gap-x-16 gap-y-8 sm:grid-cols-2 print:grid-cols-2">
      <MoveList title={comparison.moreOften} moves={sorted.filter(({ from, to }) => to > from).slice(0, MAX_MOVES)} />
      <MoveList title={comparison.lessOften} moves={sorted.filter(({ from, to }) => to < from).slice(0, MAX_MOVES)} />
    </div>
  );
}

function listMoves({ check, before, after }: ChangedCheck): Move[] {
  const then = aggregateItems(check.items, before);
  const isOne = before.length === 1 && after.length === 1;
  return aggregateItems(check.items, after).flatMap(({ item, mean: to }, index) => {
    const from = then[index]!.mean;
    return from === undefined || to === undefined ? [] : [{ check, item, from, to, isOne }];
  });
}

function MoveList({ title, moves }: { readonly title: string; readonly moves: readonly Move[] }) {
  return (
    <section>
      <h3 className="border-b border-line-strong pb-1.5 font-sans text-label font-semibold">{title}</h3>
      {moves.length === 0 && <p className="mt-3 text-note text-ink-soft">{comparison.nothingMoved}</p>}
      <ul>
        {moves.map(({ check, item, from, to, isOne }) => (
          <li key={check.dimension + item.id} className="border-b border-line py-3 text-note">
            {item.text}
            <span className="mt-0.5 block font-sans text-label text-ink-soft lining-nums">
              {isOne
                ? answerNames.change(describeMean(from), describeMean(to))
                : resultText.changeOfPoints(describeScore(from), describeScore(to))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
