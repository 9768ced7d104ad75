import { answerNames, resultText } from '#words/self-checks';
import type { ReactNode } from 'react';
import { ScoreBar, type ScoreBarProps } from './score-bar';

/** A row: what it is, the bar, the numbers, of which the first is the one that counts. */
export interface ScoreRow {
  readonly key: string;
  readonly name: ReactNode;
  readonly bar: ScoreBarProps;
  /** One for each column. */
  readonly values: readonly string[];
}

interface ScoreTableProps {
  readonly caption: string;
  /** Whether the caption is only for those who do not see the table. */
  readonly isCaptionHidden?: boolean;
  /** What a row is. */
  readonly first: string;
  /** The numbers next to the bar, with a hint where a name is too short to say what they are. */
  readonly columns: readonly { readonly name: string; readonly hint?: string }[];
  readonly groups: readonly {
    readonly domain?: number;
    readonly title?: string;
    readonly rows: readonly ScoreRow[];
  }[];
  /** Whether the rows are close, because each is a line. */
  readonly isTight?: boolean;
}

const COLUMN =
  'sr-only font-normal text-ink-soft sm:not-sr-only sm:table-cell sm:py-2 sm:ps-6 sm:text-end sm:align-bottom lg:whitespace-nowrap';

/**
 * A table with a bar from never to always in each row: what the eye compares is next to what can be read out.
 *
 * Its rows become grids on a phone, so its roles are spelled out.
 */
export function ScoreTable({ caption, isCaptionHidden, first, columns, groups, isTight = false }: ScoreTableProps) {
  return (
    <table
      role="table"
      className="mt-6 block w-full border-collapse font-sans text-label lining-nums tabular-nums sm:table print:table"
    >
      <caption className={isCaptionHidden ? 'sr-only' : 'block text-start text-ink-soft sm:table-caption'}>
        {caption}
      </caption>
      <thead role="rowgroup" className="block sm:table-header-group">
        <tr role="row" className="block border-b border-line-strong sm:table-row">
          <th
            role="columnheader"
            scope="col"
            className="sr-only sm:not-sr-only sm:py-2 sm:text-start sm:align-bottom sm:font-semibold"
          >
            {first}
          </th>
          <th
            role="columnheader"
            scope="col"
            className="block py-2 text-start align-bottom font-normal text-ink-soft sm:table-cell sm:w-1/4 sm:ps-8 lg:w-80"
          >
            <span className="flex max-w-80 justify-between">
              <span>{answerNames.frequencies[0]}</span>
              <span className="sr-only"> {resultText.to} </span>
              <span>{answerNames.frequencies.at(-1)}</span>
            </span>
          </th>
          {columns.map(({ name, hint }) => (
            <th key={name} role="columnheader" scope="col" className={COLUMN}>
              {name}
              {hint && <span className="block">{hint}</span>}
            </th>
          ))}
        </tr>
      </thead>
      {groups.map(({ domain, title, rows }) => (
        <tbody key={domain ?? 0} role="rowgroup" data-domain={domain} className="block sm:table-row-group">
          {title && (
            <tr role="row" className="block sm:table-row">
              <th
                role="rowheader"
                scope="rowgroup"
                colSpan={columns.length + 2}
                className="block border-b-2 border-accent pt-5 pb-1.5 text-start font-semibold text-accent sm:table-cell"
              >
                {title}
              </th>
            </tr>
          )}
          {rows.map(({ key, ...row }) => (
            <Row key={key} {...row} columns={columns} isTight={isTight} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

type RowProps = Omit<ScoreRow, 'key'> & Pick<ScoreTableProps, 'columns' | 'isTight'>;

function Row({ name, bar, values, columns, isTight }: RowProps) {
  const [space, cell] = isTight ? ['py-2', 'sm:py-1.5 sm:align-middle'] : ['py-4', 'sm:py-4 sm:align-top'];
  return (
    <tr
      role="row"
      className={`grid grid-cols-[repeat(auto-fit,minmax(5rem,1fr))] gap-x-4 border-b border-line ${space} sm:table-row sm:py-0 print:break-inside-avoid`}
    >
      <th role="rowheader" scope="row" className={`col-span-full text-start font-normal sm:table-cell ${cell}`}>
        {name}
      </th>
      <td role="cell" className={`col-span-full py-2 sm:table-cell sm:ps-8 ${cell}`}>
        <ScoreBar {...bar} />
      </td>
      {values.map((value, index) => (
        <td
          key={columns[index]!.name}
          role="cell"
          className={`sm:table-cell sm:ps-6 sm:text-end lg:whitespace-nowrap ${cell}`}
        >
          <span className="block text-ink-soft sm:hidden" aria-hidden="true">
            {columns[index]!.name}
          </span>
          <span className={index === 0 ? 'text-h3 leading-tight font-medium' : 'sm:leading-7'}>{value}</span>
        </td>
      ))}
    </tr>
  );
}
