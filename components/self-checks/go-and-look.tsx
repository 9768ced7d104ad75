import { resultText } from '#words/self-checks';
import { listBlindSpots } from '@/lib/self-checks/plan-reading';
import type { ItemAggregate } from '@/lib/self-checks/aggregate';

const MOST = 3;

/** What could not be told, and where it can be seen. */
export function GoAndLook({ aggregates }: { readonly aggregates: readonly ItemAggregate[] }) {
  const items = listBlindSpots(aggregates);
  if (items.length === 0) return null;
  return (
    <section className="mt-8 max-w-measure print:break-inside-avoid">
      <h3 className="border-b border-line-strong pb-1.5 font-sans text-label font-semibold">{resultText.goAndCheck}</h3>
      <ul>
        {items.slice(0, MOST).map(({ id, text, evidence }) => (
          <li key={id} className="border-b border-line py-3 text-note">
            {text}
            <span className="mt-0.5 block text-ink-soft">{evidence}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
