import { ContinueList } from '@/components/library/continue-list.client';
import { describeCount } from '@/components/ui/describe';
import type { MapView } from '@/lib/content/views/map';
import { MapTable } from './map-table';

interface MapHomeProps {
  readonly view: MapView;
  readonly title: string;
  readonly description: string;
}

/** The front page: what this is, and the map as the way in. */
export function MapHome({ view, title, description }: MapHomeProps) {
  return (
    <div className="relative grid gap-x-16 pt-10 sm:pt-12 lg:grid-cols-[22rem_minmax(0,1fr)] lg:grid-rows-[auto_1fr] xl:gap-x-28">
      <div>
        <h1 className="text-[clamp(2.125rem,1.6rem+2.2vw,3rem)] leading-[1.1] font-medium tracking-[-0.016em]">
          {title}
        </h1>
        <p className="mt-5 text-lead text-ink-soft">{description}</p>
        <p className="my-6 font-sans text-label text-ink-soft">
          {describeCount(view.total, 'question')}. A row for each dimension, a column for each kind of question; every
          cell opens on its answers.
        </p>
      </div>
      <div className="lg:col-start-2 lg:row-span-2 lg:row-start-1">
        <MapTable columns={view.columns} groups={view.groups} />
      </div>
      <ContinueList />
    </div>
  );
}
