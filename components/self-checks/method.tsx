import { resultText } from '#words/self-checks';
import { BANDS } from '@/lib/self-checks/score';

/** What a result is, and what it is not. It is shown with every result. */
export function Caveat() {
  return <p className="mt-4 max-w-measure text-note text-ink-soft">{resultText.caveat}</p>;
}

/** How the numbers are made, for those who ask. */
export function Method() {
  return (
    <details className="mt-14 max-w-measure border-y border-line print:hidden">
      <summary className="flex min-h-11 cursor-pointer items-center font-sans text-label font-semibold marker:content-none before:me-2 before:content-['+'] in-open:before:content-['–']">
        {resultText.method}
      </summary>
      <div className="space-y-3 pb-5 text-note">
        {resultText.methodText(BANDS.middle, BANDS.high).map((text) => (
          <p key={text}>{text}</p>
        ))}
      </div>
    </details>
  );
}
