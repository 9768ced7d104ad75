import { IN_SITE_LANGUAGE } from '@/components/ui/mark-language';
import { SiteLink } from '@/components/ui/site-link';
import { dimensionPath, domainPath } from '@/lib/site/paths';
import type { MapCell, MapColumn, MapGroup, MapRow, MapView } from '@/lib/content/views/map';
import { counts } from '#words/base';
import { lists } from '#words/lists';

/**
 * The map: a row for each dimension, a column for each kind of question, and in each cell the way to its answers.
 *
 * One table at every width. Its rows become grids on a phone, so its roles are spelled out. On a wide screen the
 * question under the pointer or the focus appears in the page's margin, in a place that is kept free for it.
 */
export function MapTable({ columns, groups }: Pick<MapView, 'columns' | 'groups'>) {
  return (
    <table
      {...IN_SITE_LANGUAGE}
      role="table"
      aria-label={lists.map}
      className="block w-full border-collapse self-start sm:table"
    >
      <MapHead columns={columns} />
      {groups.map((group) => (
        <MapBody key={group.number} group={group} columns={columns} />
      ))}
    </table>
  );
}

function MapHead({ columns }: { readonly columns: readonly MapColumn[] }) {
  return (
    <thead role="rowgroup" className="sticky top-0 z-[1] block bg-paper sm:static sm:table-header-group">
      <tr role="row" className="grid grid-cols-5 sm:table-row">
        <th role="columnheader" scope="col" className="sr-only sm:not-sr-only sm:table-cell">
          <span className="sr-only">{lists.dimension}</span>
        </th>
        {columns.map(({ slug, question, short }) => (
          <th
            key={slug}
            role="columnheader"
            scope="col"
            className="py-2 text-center font-sans text-label font-normal text-balance text-ink-soft sm:table-cell sm:w-[5.75rem] sm:px-1 sm:align-bottom"
          >
            <span className="sm:hidden" aria-hidden="true">
              {short}
            </span>
            <span className="sr-only sm:not-sr-only">{question}</span>
          </th>
        ))}
      </tr>
    </thead>
  );
}

function MapBody({ group, columns }: { readonly group: MapGroup; readonly columns: readonly MapColumn[] }) {
  return (
    <tbody role="rowgroup" data-domain={group.number} className="block sm:table-row-group">
      <tr role="row" className="block sm:table-row">
        <th
          role="rowheader"
          scope="rowgroup"
          colSpan={columns.length + 1}
          className="block border-b-2 border-accent pt-5 text-start font-sans text-label font-semibold sm:table-cell"
        >
          <SiteLink
            href={domainPath(group.slug)}
            className="inline-flex min-h-11 items-center text-accent no-underline hover:underline"
          >
            {group.name}
          </SiteLink>
        </th>
      </tr>
      {group.rows.map((row) => (
        <MapTableRow key={row.slug} row={row} columns={columns} />
      ))}
    </tbody>
  );
}

function MapTableRow({ row, columns }: { readonly row: MapRow; readonly columns: readonly MapColumn[] }) {
  return (
    <tr role="row" className="grid grid-cols-5 pb-4 sm:table-row sm:pb-0">
      <th role="rowheader" scope="row" className="col-span-5 text-start leading-snug font-medium sm:table-cell sm:pe-4">
        <SiteLink
          href={dimensionPath(row.slug)}
          className="flex min-h-11 scroll-mt-14 items-center py-1.5 leading-tight no-underline hover:underline sm:text-note"
        >
          {row.name}
        </SiteLink>
      </th>
      {row.cells.map((cell, index) => (
        <td key={columns[index]!.slug} role="cell" className="p-0.5 sm:table-cell">
          <CellLink
            cell={cell}
            place={`${row.slug}/${columns[index]!.slug}`}
            about={`${row.name}. ${columns[index]!.question}`}
          />
        </td>
      ))}
    </tr>
  );
}

const CELL = 'grid h-11 place-content-center font-sans text-label tabular-nums no-underline';

interface CellLinkProps {
  readonly cell: MapCell;
  /** `dimension/category`: what a reader's library knows it by. */
  readonly place: string;
  readonly about: string;
}

function CellLink({ cell, place, about }: CellLinkProps) {
  const { count, href, question } = cell;
  if (href === undefined) {
    return (
      <span className={`${CELL} text-ink-soft`}>
        <span aria-hidden="true">·</span>
        <span className="sr-only">{lists.nothingYet}</span>
      </span>
    );
  }
  return (
    <SiteLink
      href={href}
      {...(count > 1 && { 'data-cell': place, 'data-count': count })}
      className={`${CELL} group scroll-mt-14 bg-accent-soft text-accent hover:bg-accent hover:text-paper focus-visible:bg-accent focus-visible:text-paper`}
    >
      <span aria-hidden="true">{count}</span>
      <span className="sr-only">
        {about} {question ?? counts.entries(count)}
      </span>
      <span
        aria-hidden="true"
        className="pointer-events-none fixed start-[max(2rem,calc((100vw-78rem)/2+2rem))] bottom-10 hidden w-[22rem] border-t-2 border-accent bg-paper pt-4 pb-2 text-start font-serif text-lead font-medium text-balance text-ink group-hover:lg:block group-focus-visible:lg:block"
      >
        {question ?? `${about} ${counts.entries(count)}`}
      </span>
    </SiteLink>
  );
}
