import { comparison, resultText, answerNames } from '#words/self-checks';
import { describeWave } from '@/components/ui/describe';
import { aggregateItems, scoreGroup } from '@/lib/self-checks/score';
import { listAnswers, type Result } from '@/lib/self-checks/answers';
import { groupWaves, type Wave } from '@/lib/self-checks/sessions';
import type { ChecksView, CheckView } from '@/lib/content/views/self-checks';
import { describeChange, describeMean, describeScore } from './describe-result';
import { ItemList } from './item-list';
import { listTaken } from './many-results';
import { Caveat, Method } from './method';
import { ResultAdvice } from './result-advice';
import { ScoreTable } from './score-table';

interface ResultsOverTimeProps extends ChecksView {
  readonly results: readonly Result[];
}

const MAX_STEPS = 5;

/** The same people at different times: what has changed, and what to read now. */
export function ResultsOverTime({ checks, articles, results }: ResultsOverTimeProps) {
  const waves = groupWaves(results);
  const last = waves.at(-1)!.results;
  const taken = listTaken(checks, results);
  return (
    <>
      {taken.map((check) => (
        <section key={check.dimension} data-domain={check.domain} className="mt-10">
          <h3 className="border-t-2 border-accent pt-4 text-h2 font-medium">{check.name}</h3>
          <ChangeTable check={check} waves={waves} />
        </section>
      ))}
      <MovedItems moves={taken.flatMap((check) => listMoves(check, waves[0]!.results, last))} />
      <div className="mt-8">
        <Caveat />
      </div>
      <ResultAdvice
        aggregates={taken.flatMap((check) => aggregateItems(check.items, listAnswers(last, check)))}
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

interface ChangeTableProps {
  readonly check: CheckView;
  /** The oldest first. */
  readonly waves: readonly Wave[];
}

/** More columns than this leave no room: then the first and the last stand for all. */
const MAX_WAVES = 4;

/** A check and each of its scales: what was, what is, and how far it has come. */
function ChangeTable({ check, waves }: ChangeTableProps) {
  const last = waves.length - 1;
  const shown = waves.length > MAX_WAVES ? [0, last] : [...waves.keys()];
  const names = waves.map(nameWave);
  const people = waves.map(({ results }) => listAnswers(results, check));
  const parts = [
    { key: 'all', name: comparison.allStatements, items: check.items },
    ...check.scales.map(({ id, name }) => ({ key: id, name, items: check.items.filter(({ scale }) => scale === id) })),
  ];
  const rows = parts.map(({ key, name, items }) => {
    const values = people.map((answers) => scoreGroup(items, answers).value);
    const [before, after] = [values[0], values[last]];
    const change = before === undefined || after === undefined ? undefined : after - before;
    return {
      key,
      name: <span className="inline-flex min-h-11 items-center font-serif text-body leading-snug">{name}</span>,
      bar: { value: after, before },
      values: [describeChange(change), ...shown.map((wave) => describeScore(values[wave]))],
    };
  });
  return (
    <ScoreTable
      caption={resultText.captions.change}
      first={resultText.scale}
      columns={[{ name: resultText.change }, ...shown.map((wave) => ({ name: names[wave]! }))]}
      groups={[{ rows }]}
      isTight
    />
  );
}

/** An item whose answers moved. */
interface Move {
  readonly key: string;
  readonly text: string;
  /** From what to what. */
  readonly detail: string;
  /** How far, in points; below zero where it is seen less often. */
  readonly by: number;
}

/** Less than this is chance: one step of one person among three. */
const MIN_CHANGE = 8;

function listMoves(check: CheckView, before: readonly Result[], after: readonly Result[]): Move[] {
  const [then, now] = [listAnswers(before, check), listAnswers(after, check)];
  // One person each time: then the numbers are answers.
  const isOne = then.length === 1 && now.length === 1;
  const former = aggregateItems(check.items, then);
  return aggregateItems(check.items, now).flatMap(({ item, mean: to }, index) => {
    const from = former[index]!.mean;
    if (from === undefined || to === undefined || Math.abs(to - from) < MIN_CHANGE) return [];
    const detail = isOne
      ? answerNames.change(describeMean(from), describeMean(to))
      : resultText.changeOfPoints(describeScore(from), describeScore(to));
    return [{ key: check.dimension + item.id, text: item.text, detail, by: to - from }];
  });
}

const MAX_MOVES = 6;

/** The items whose answers moved, those that moved furthest first. */
function MovedItems({ moves }: { readonly moves: readonly Move[] }) {
  const sorted = [...moves].sort((a, b) => Math.abs(b.by) - Math.abs(a.by));
  const lists = [
    { title: comparison.moreOften, items: sorted.filter(({ by }) => by > 0) },
    { title: comparison.lessOften, items: sorted.filter(({ by }) => by < 0) },
  ];
  return (
    <div className="mt-12 grid gap-x-16 gap-y-8 sm:grid-cols-2 print:grid-cols-2">
      {lists.map(({ title, items }) => (
        <ItemList key={title} title={title} empty={comparison.nothingMoved} items={items.slice(0, MAX_MOVES)} />
      ))}
    </div>
  );
}
