import { BANDS } from '@/lib/self-checks/score';

/** What a result is, and what it is not. It stands with every result. */
export function Caveat() {
  return (
    <p className="mt-4 max-w-measure text-note text-ink-soft">
      A conversation starter, not a validated assessment: it shows what the people who answered have seen, and nothing
      about how good anyone is. Do not rank people or teams by it.
    </p>
  );
}

/** How the numbers are made, for those who ask. */
export function Method() {
  return (
    <details className="mt-14 max-w-measure border-y border-line print:hidden">
      <summary className="flex min-h-11 cursor-pointer items-center font-sans text-label font-semibold marker:content-none before:me-2 before:content-['+'] in-open:before:content-['–']">
        How this is counted
      </summary>
      <div className="space-y-3 pb-5 text-note">
        <p>
          Never counts 0, rarely 25, sometimes 50, often 75, always 100. A score is the mean of the answers, in which a
          decisive statement counts three times and an important one twice as much as a helpful one.
        </p>
        <p>
          “Can’t tell” is left out, as if the statement had not been asked; it is counted beside the score. A score is
          read only if at least two statements and half of the weight were answered. Below {BANDS.middle} it reads as
          low, from {BANDS.high} as high. With several people, each counts once.
        </p>
        <p>
          The reading list puts first what is missing most: the weight of each statement, times how far it is from
          always, given in full to the first article that helps with it, half to the second, a third to the third. What
          is seen often or always asks for no reading.
        </p>
      </div>
    </details>
  );
}
