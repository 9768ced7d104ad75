import { answerNames, comparison, resultText } from '#words/self-checks';
import type { Answers } from '@/lib/self-checks/answers';
import type { Item } from '@/lib/self-checks/model';
import { aggregateItems } from '@/lib/self-checks/aggregate';
import type { CheckView } from '@/lib/content/views/self-checks';
import { describeMean } from './describe-answer';
import { describeScore } from './describe-score';

/** A check with what was answered to it first and last. */
export interface ChangedCheck {
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

const MOST = 6;

/** Less than this is chance: one step of one person among three. */
const LEAST_CHANGE = 8;

/** The items whose answers moved, those that moved furthest first. */
export function MovedItems({ changes }: { readonly changes: readonly ChangedCheck[] }) {
  const moves = changes.flatMap(listMoves).filter(({ from, to }) => Math.abs(to - from) >= LEAST_CHANGE);
  const sorted = moves.sort((a, b) => Math.abs(b.to - b.from) - Math.abs(a.to - a.from));
  return (
    <div className="mt-12 grid gap-x-16 gap-y-8 sm:grid-cols-2 print:grid-cols-2">
      <MoveList title={comparison.moreOften} moves={sorted.filter(({ from, to }) => to > from).slice(0, MOST)} />
      <MoveList title={comparison.lessOften} moves={sorted.filter(({ from, to }) => to < from).slice(0, MOST)} />
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
