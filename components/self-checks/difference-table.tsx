import {
  CANNOT_TELL,
  describeAnswer,
  FREQUENCIES,
  getAnswer,
  shortenFrequency,
  type Answer,
} from '@/lib/self-checks/answers';
import { getAnswers, type Result } from '@/lib/self-checks/result';
import type { StatementAggregate } from '@/lib/self-checks/aggregate';
import type { CheckView } from '@/lib/content/views/self-checks';

/** A statement with what was said of it, and the check it belongs to. */
export interface StatementEntry {
  readonly aggregate: StatementAggregate;
  readonly check: CheckView;
}

interface DifferenceTableProps {
  readonly caption: string;
  readonly entries: readonly StatementEntry[];
  readonly results: readonly Result[];
  /** Whether the statements are of more than one check. */
  readonly isMixed: boolean;
}

const ANSWER_COLUMNS: readonly { readonly answer: Answer; readonly short: string }[] = [
  ...FREQUENCIES.map((name, frequency) => ({
    answer: frequency as Answer,
    short: shortenFrequency(name),
  })),
  { answer: CANNOT_TELL, short: '?' },
];

/** Beyond this, names say less than numbers. */
const MOST_NAMES = 12;

/** Statement by statement, how many gave which answer: the map's cells, lit where people are. */
export function DifferenceTable({ caption, entries, results, isMixed }: DifferenceTableProps) {
  return (
    <table
      role="table"
      className="mt-4 block w-full border-collapse font-sans text-label lining-nums tabular-nums sm:table print:table"
    >
      <caption className="block text-start text-ink-soft sm:table-caption">{caption}</caption>
      <thead role="rowgroup" className="block sm:table-header-group">
        <tr role="row" className="grid grid-cols-6 border-b border-line-strong sm:table-row">
          <th role="columnheader" scope="col" className="sr-only sm:not-sr-only sm:py-2 sm:text-start sm:font-semibold">
            Statement
          </th>
          {ANSWER_COLUMNS.map(({ answer, short }) => (
            <th
              key={answer}
              role="columnheader"
              scope="col"
              className="py-2 text-center align-bottom font-normal text-ink-soft sm:table-cell sm:w-14 lg:w-20"
            >
              <span className="lg:hidden" aria-hidden="true">
                {short}
              </span>
              <span className="sr-only lg:not-sr-only">{describeAnswer(answer)}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup" className="block sm:table-row-group">
        {entries.map((entry) => (
          <StatementRow
            key={entry.check.dimension + entry.aggregate.statement.id}
            entry={entry}
            results={results}
            isMixed={isMixed}
          />
        ))}
      </tbody>
    </table>
  );
}

interface StatementRowProps {
  readonly entry: StatementEntry;
  readonly results: readonly Result[];
  readonly isMixed: boolean;
}

function StatementRow({ entry: { aggregate, check }, results, isMixed }: StatementRowProps) {
  const { statement, counts, unknown } = aggregate;
  const names = listNames(check.dimension, statement.id, results);
  return (
    <tr
      role="row"
      data-domain={check.domain}
      className="grid grid-cols-6 border-b border-line py-4 sm:table-row sm:py-0 print:break-inside-avoid"
    >
      <th
        role="rowheader"
        scope="row"
        className="col-span-full pb-2 text-start font-normal sm:table-cell sm:py-3 sm:pe-6 sm:align-top"
      >
        {isMixed && <span className="block text-accent">{check.name}</span>}
        <span className="block font-serif text-note font-medium">{statement.text}</span>
        <span className="mt-0.5 block font-serif text-note text-ink-soft">{statement.evidence}</span>
        {names && <span className="mt-1 block text-ink-soft">{names}</span>}
      </th>
      {[...counts, unknown].map((count, index) => (
        <td key={ANSWER_COLUMNS[index]!.answer} role="cell" className="p-0.5 sm:table-cell sm:py-3 sm:align-top">
          <span
            className={`grid h-11 place-content-center [print-color-adjust:exact] ${getTone(count, Math.max(...counts, unknown))}`}
          >
            {count === 0 ? (
              <>
                <span aria-hidden="true">·</span>
                <span className="sr-only">0</span>
              </>
            ) : (
              count
            )}
          </span>
        </td>
      ))}
    </tr>
  );
}

/** The cell in which most people are is lit. */
function getTone(count: number, most: number): string {
  if (count === 0) return 'text-ink-soft';
  return count === most ? 'bg-accent font-semibold text-paper' : 'bg-accent-soft text-accent';
}

/** @example 'Anna: never. Ben, Carla: often.' */
function listNames(dimension: string, id: string, results: readonly Result[]): string {
  if (results.length > MOST_NAMES || !results.some(({ label }) => label)) return '';
  return ANSWER_COLUMNS.flatMap(({ answer }) => {
    const names = results.flatMap((result, index) =>
      getAnswer(getAnswers(result, dimension), id) === answer ? [nameResult(result, index)] : [],
    );
    return names.length > 0 ? [`${names.join(', ')}: ${describeAnswer(answer).toLowerCase()}.`] : [];
  }).join(' ');
}

/** What a result is called where it bears no name. @example nameResult({ id: 'a', checks: {} }, 1); // => 'Result 2' */
export function nameResult({ label }: Pick<Result, 'label'>, index: number): string {
  return label ?? `Result ${index + 1}`;
}
