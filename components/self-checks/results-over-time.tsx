import { comparison } from '#words/self-checks';
import { describeWave } from '@/components/ui/describe';
import type { Result } from '@/lib/self-checks/result';
import { groupWaves, type Wave } from '@/lib/self-checks/waves';
import { aggregateItems } from '@/lib/self-checks/aggregate';
import type { ChecksView } from '@/lib/content/views/self-checks';
import { ChangeTable } from './change-table';
import { listTaken } from './many-results';
import { Caveat, Method } from './method';
import { MovedItems } from './moved-items';
import { listPeople } from './profile-table';
import { ResultAdvice } from './result-advice';

interface ResultsOverTimeProps extends ChecksView {
  readonly results: readonly Result[];
}

const MOST_STEPS = 5;

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
        most={MOST_STEPS}
      />
      <Method />
    </>
  );
}

function nameWave({ date }: Wave, index: number): string {
  return date === undefined ? comparison.wave(index + 1) : describeWave(date);
}
