import { StandaloneLink } from '@/components/ui/standalone-link';
import { describeCount } from '@/components/ui/describe';
import { dimensionPath } from '@/lib/site/paths';
import type { MapCell, MapColumn, MapGroup, MapRow, MapView } from '@/lib/content/views/map';

/**
 * The map with its questions written out: a row for each dimension, a column for each kind of question.
 *
 * One table at every width. On a narrow screen a row is a list, so that its roles are spelled out. A cell of several
 * questions leads to them; the table is as long as there are dimensions, not articles.
 */
export function QuestionMap({ view: { columns, groups } }: { readonly view: MapView }) {
  return (
    <table
      role="table"
      aria-label="Map of questions"
      className="mt-8 block w-full border-collapse lg:table lg:table-fixed"
    >
      <thead
        role="rowgroup"
        className="sr-only bg-paper lg:not-sr-only lg:sticky lg:top-0 lg:z-[1] lg:table-header-group lg:bg-paper"
      >
        <tr role="row">
          <th role="columnheader" scope="col" className="lg:w-[15%]">
            <span className="sr-only">Dimension</span>
          </th>
          {columns.map(({ slug, question }) => (
            <th
              key={slug}
              role="columnheader"
              scope="col"
              className="py-3 pr-4 text-left align-bottom font-sans text-label font-normal text-ink-soft"
            >
              {question}
            </th>
          ))}
        </tr>
      </thead>
      {groups.map((group) => (
        <Group key={group.number} group={group} columns={columns} />
      ))}
    </table>
  );
}

interface GroupProps {
  readonly group: MapGroup;
  readonly columns: readonly MapColumn[];
}

function Group({ group, columns }: GroupProps) {
  return (
    <tbody role="rowgroup" data-domain={group.number} className="block lg:table-row-group">
      <tr role="row" className="block lg:table-row">
        <th
          role="rowheader"
          scope="rowgroup"
          colSpan={columns.length + 1}
          className="block border-b-2 border-accent pt-8 pb-2 text-left font-sans text-label font-semibold text-accent lg:table-cell"
        >
          {group.name}
        </th>
      </tr>
      {group.rows.map((row) => (
        <Row key={row.slug} row={row} columns={columns} />
      ))}
    </tbody>
  );
}

function Row({ row, columns }: { readonly row: MapRow; readonly columns: readonly MapColumn[] }) {
  return (
    <tr role="row" className="block border-b border-line pt-2 pb-4 lg:table-row lg:pb-0">
      <th
        role="rowheader"
        scope="row"
        className="block pr-4 text-left align-top leading-snug font-medium lg:table-cell lg:text-note"
      >
        <StandaloneLink href={dimensionPath(row.slug)} className="scroll-mt-16 py-2 no-underline hover:underline">
          {row.name}
        </StandaloneLink>
      </th>
      {row.cells.map((cell, index) => (
        <td
          key={columns[index]!.slug}
          role="cell"
          className="grid grid-cols-[4rem_1fr] items-baseline pr-4 align-top font-sans text-label leading-snug lg:table-cell"
        >
          <span aria-hidden="true" className="text-ink-soft lg:hidden">
            {columns[index]!.short}
          </span>
          <Cell cell={cell} />
        </td>
      ))}
    </tr>
  );
}

function Cell({ cell: { count, href, question } }: { readonly cell: MapCell }) {
  if (href === undefined) {
    return (
      <span className="flex min-h-11 items-center text-ink-soft">
        <span aria-hidden="true">·</span>
        <span className="sr-only">No questions yet</span>
      </span>
    );
  }
  return (
    <StandaloneLink href={href} className="scroll-mt-16 py-2 no-underline hover:underline">
      {question ?? describeCount(count, 'question')}
    </StandaloneLink>
  );
}
