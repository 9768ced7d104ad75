import { comparison } from '#words/self-checks';
import { useId } from 'react';

interface ReadAsProps {
  readonly isOverTime: boolean;
  readonly onChoose: (isOverTime: boolean) => void;
}

const CHOICES = [
  { isOverTime: false, text: comparison.differentPeople },
  { isOverTime: true, text: comparison.samePeople },
] as const;

/** What several results are to each other; a link does not say. */
export function ReadAs({ isOverTime, onChoose }: ReadAsProps) {
  const name = useId();
  return (
    <fieldset className="mt-8 font-sans text-label print:hidden">
      <legend className="font-semibold">{comparison.theseAre}</legend>
      <div className="flex flex-wrap gap-x-8">
        {CHOICES.map((choice) => (
          <label key={choice.text} className="flex min-h-11 cursor-pointer items-center gap-2.5">
            <input
              type="radio"
              name={name}
              checked={choice.isOverTime === isOverTime}
              onChange={() => onChoose(choice.isOverTime)}
              className="size-5"
            />
            {choice.text}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
