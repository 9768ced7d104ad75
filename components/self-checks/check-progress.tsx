import { counts } from '#words/base';
import { checkForm } from '#words/self-checks';
import { useEffect, useState } from 'react';
import { countAnswered, getAnswer, type Answers } from '@/lib/self-checks/answers';
import type { CheckView } from '@/lib/content/views/self-checks';

interface CheckProgressProps {
  readonly check: CheckView;
  readonly answers: Answers;
  readonly isRunning: boolean;
}

/** How long a reader must pause before the count is said aloud. */
const PAUSE_MS = 800;

/** How far the check has come: a cell for each item, lit when it has an answer. It stays in sight, with a link to the next item. */
export function CheckProgress({ check, answers, isRunning }: CheckProgressProps) {
  const { items } = check;
  const open = items.findIndex(({ id }) => getAnswer(answers, id) === undefined);
  const count = countAnswered(answers, items);
  const text = isRunning ? checkForm.answered(count, items.length) : counts.statements(items.length);
  const isDone = open === -1;
  return (
    <div className="sticky top-0 z-[1] -mx-5 border-b border-line bg-paper px-5 font-sans text-label sm:-mx-8 sm:px-8 lg:static lg:col-start-2 lg:row-start-1 lg:mx-0 lg:border-0 lg:px-0 print:hidden">
      <div className="flex min-h-12 flex-wrap items-center gap-x-5 lg:sticky lg:top-8 lg:block">
        <p className="text-ink-soft lining-nums tabular-nums lg:mb-2">{text}</p>
        <Cells check={check} answers={answers} />
        <p className={`ms-auto lg:mt-1 ${isRunning && count > 0 ? '' : 'invisible'}`}>
          <a
            href={isDone ? '#result' : `#statement-${open + 1}`}
            className="inline-flex min-h-11 items-center lining-nums"
          >
            {isDone ? checkForm.seeResult : checkForm.onTo(open + 1)}
          </a>
        </p>
      </div>
      <Announcement text={isDone ? checkForm.isBelow(text) : text} isSilent={!isRunning || count === 0} />
    </div>
  );
}

const STEP = 12;
const SIDE = 9;

function Cells({ check: { scales, items }, answers }: Pick<CheckProgressProps, 'check' | 'answers'>) {
  const rows = scales.map(({ id }) => items.filter(({ scale }) => scale === id));
  const cells = rows.flatMap((row, y) => row.map((item, x) => ({ id: item.id, x: x * STEP, y: y * STEP })));
  const width = Math.max(...rows.map(({ length }) => length)) * STEP;
  const draw = (wanted: boolean) =>
    cells
      .filter(({ id }) => (getAnswer(answers, id) !== undefined) === wanted)
      .map(({ x, y }) => `M${x} ${y}h${SIDE}v${SIDE}h-${SIDE}z`)
      .join('');
  return (
    <svg
      viewBox={`-1 -1 ${width} ${rows.length * STEP}`}
      aria-hidden="true"
      className="mirrored h-8 w-auto lg:h-auto lg:w-24"
    >
      <path d={draw(false)} className="fill-none stroke-line-strong" strokeWidth="1" />
      <path d={draw(true)} className="fill-accent stroke-accent" strokeWidth="1" />
    </svg>
  );
}

/** Says the count once it has settled; the region is there before it has anything to say. */
function Announcement({ text, isSilent }: { readonly text: string; readonly isSilent: boolean }) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(isSilent ? '' : text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text, isSilent]);
  return (
    <p role="status" className="sr-only">
      {said}
    </p>
  );
}
