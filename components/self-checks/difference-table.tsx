import { answerNames, comparison, resultText } from '#words/self-checks';
import { ANSWERS, getAnswer, getAnswers, type Result } from '@/lib/self-checks/answers';
import type { ItemAggregate } from '@/lib/self-checks/score';
import type { CheckView } from '@/lib/content/views/self-checks';
import { describeAnswer, shortenAnswer } from './describe-result';

/** An item with what was said of it, and the check it belongs to. */
export interface ItemEntry extends ItemAggregate {
  readonly check: CheckView;
}

interface DifferenceTableProps {
  readonly caption: string;
  readonly entries: readonly ItemEntry[];
  readonly results: readonly Result[];
  /** Whether the items are of more than one check. */
  readonly isMixed: boolean;
}

/** Beyond this, names say less than numbers. */
const MAX_NAMES = 12;

/** Item by item, how many gave which answer: the map's cells, lit where people are. */
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
            {resultText.statement}
          </th>
          {ANSWERS.map((answer) => (
            <th
              key={answer}
              role="columnheader"
              scope="col"
              className="py-2 text-center align-bottom font-normal text-ink-soft sm:table-cell sm:w-14 lg:w-20"
            >
              <span className="lg:hidden" aria-hidden="true">
                {shortenAnswer(answer)}
              </span>
              <span className="sr-only lg:not-sr-only">{describeAnswer(answer)}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup" className="block sm:table-row-group">
        {entries.map((entry) => (
          <ItemRow key={entry.check.dimension + entry.item.id} {...entry} results={results} isMixed={isMixed} />
        ))}
      </tbody>
    </table>
  );
}

type ItemRowProps = ItemEntry & Pick<DifferenceTableProps, 'results' | 'isMixed'>;

function ItemRow({ item, counts, unknown, check, results, isMixed }: ItemRowProps) {
  const names = listNames(check.dimension, item.id, results);
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
        <span className="block font-serif text-note font-medium">{item.text}</span>
        <span className="mt-0.5 block font-serif text-note text-ink-soft">{item.evidence}</span>
        {names && <span className="mt-1 block text-ink-soft">{names}</span>}
      </th>
      {[...counts, unknown].map((count, index) => (
        <td key={ANSWERS[index]} role="cell" className="p-0.5 sm:table-cell sm:py-3 sm:align-top">
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
  if (results.length > MAX_NAMES || !results.some(({ label }) => label)) return '';
  return ANSWERS.flatMap((answer) => {
    const names = results.flatMap((result, index) =>
      getAnswer(getAnswers(result, dimension), id) === answer ? [nameResult(result, index)] : [],
    );
    return names.length > 0 ? [answerNames.ofPeople(names, describeAnswer(answer))] : [];
  }).join(' ');
}

/** What a result is called where it bears no name. @example nameResult({ id: 'a', checks: {} }, 1); // => 'Result 2' */
export function nameResult({ label }: Pick<Result, 'label'>, index: number): string {
  return label ?? comparison.unnamed(index + 1);
}
