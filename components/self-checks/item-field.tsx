import { checkForm } from '#words/self-checks';
import { type Answer, CANNOT_TELL, FREQUENCIES } from '@/lib/self-checks/answers';
import type { Item } from '@/lib/self-checks/model';
import { describeAnswer } from './describe-result';

interface ItemFieldProps {
  readonly item: Item;
  /** 1-based. */
  readonly number: number;
  readonly answer: Answer | undefined;
  readonly onAnswer: (answer: Answer) => void;
}

/** One item, where to look for it, and how often it is true. */
export function ItemField({ item, number, answer, onAnswer }: ItemFieldProps) {
  const { id, text, evidence } = item;
  return (
    <fieldset
      id={`statement-${number}`}
      aria-describedby={`evidence-${number}`}
      className="relative scroll-mt-20 border-t border-line pt-6 pb-7 sm:ps-9 print:break-inside-avoid print:pt-3 print:pb-3"
    >
      <legend className="float-start w-full text-h3 font-medium text-pretty">
        <span className="me-2 font-sans text-label leading-7 font-normal text-ink-soft lining-nums tabular-nums sm:absolute sm:start-0">
          {number}
        </span>{' '}
        {text}
      </legend>
      <p id={`evidence-${number}`} className="clear-both pt-1.5 text-note text-ink-soft">
        <span className="font-sans text-label">{checkForm.whereToLook}</span> {evidence}
      </p>
      <AnswerOptions name={id} answer={answer} onAnswer={onAnswer} />
    </fieldset>
  );
}

interface AnswerOptionsProps {
  /** The name that the radio buttons share. */
  readonly name: string;
  readonly answer: Answer | undefined;
  readonly onAnswer: (answer: Answer) => void;
}

/** The five frequencies on a line, and "can't tell" apart from them. On a phone they are in a small grid. */
function AnswerOptions({ name, answer, onAnswer }: AnswerOptionsProps) {
  const point = (value: Answer) => (
    <Point key={value} name={name} value={value} isChosen={answer === value} onChoose={() => onAnswer(value)} />
  );
  return (
    <div className="mt-3 grid grid-cols-[repeat(auto-fit,minmax(6.5rem,1fr))] gap-x-2 font-sans text-label sm:grid-cols-[minmax(0,5fr)_minmax(0,1fr)] sm:gap-x-6 print:grid-cols-[minmax(0,5fr)_minmax(0,1fr)]">
      <div className="relative contents sm:grid sm:grid-cols-5 sm:before:absolute sm:before:inset-x-[10%] sm:before:top-[1.375rem] sm:before:border-t sm:before:border-line-strong print:grid print:grid-cols-5">
        {FREQUENCIES.map(point)}
      </div>
      {point(CANNOT_TELL)}
    </div>
  );
}

interface PointProps {
  readonly name: string;
  readonly value: Answer;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

function Point({ name, value, isChosen, onChoose }: PointProps) {
  return (
    <label className="group flex min-h-11 cursor-pointer items-center gap-2 sm:relative sm:min-h-16 sm:flex-col sm:gap-1.5 sm:pt-3 sm:text-center print:flex-col print:text-center">
      <input
        type="radio"
        name={name}
        value={value}
        checked={isChosen}
        onChange={onChoose}
        className="size-5 shrink-0 scroll-mt-28 scroll-mb-8 appearance-none rounded-full border-[1.5px] border-ink-soft bg-paper group-hover:border-accent checked:border-[6px] checked:border-accent forced-colors:appearance-auto"
      />
      <span className="leading-tight group-hover:underline group-has-checked:font-semibold group-has-checked:text-accent">
        {describeAnswer(value)}
      </span>
    </label>
  );
}
