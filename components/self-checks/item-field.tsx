import { checkForm } from '#words/self-checks';
import type { Answer } from '@/lib/self-checks/answers';
import type { Item } from '@/lib/self-checks/model';
import { AnswerOptions } from './answer-options';

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
