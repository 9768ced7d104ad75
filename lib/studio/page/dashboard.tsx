import { useState } from 'react';
import { post, toHash, type DashboardData } from './api';
import { Agreement, Button, Select, useAttempt } from './controls';
import { NewArticle } from './new-article';
import { Publication } from './publication';

interface Cell {
  readonly dimension: string;
  readonly category: string;
}

const STATES = ['draft', 'scheduled', 'published', 'changed', 'expired', 'overdue', 'error', 'warning'];
const ENTRY = 'grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 border-b border-line py-1.5';

interface DashboardProps {
  readonly dashboard: DashboardData | undefined;
  readonly onChange: () => void;
  readonly onOpen: (path: string) => void;
}

/** All articles with their state, on the map with its gaps and in a list. */
export function Dashboard({ dashboard, onChange, onOpen }: DashboardProps) {
  const [cell, setCell] = useState<Cell>();
  const [begun, setBegun] = useState<Partial<Cell>>();
  if (!dashboard) return <p className="p-4 text-ink-soft">Reading the articles…</p>;
  return (
    <>
      <header className="row border-b border-line px-4 py-2.5">
        <h1>Dashboard</h1>
        <Button className="main" onClick={() => setBegun(cell ?? {})}>
          New article
        </Button>
        <a href="/help" target="_blank" rel="noreferrer" className="ml-auto">
          Help
        </a>
      </header>
      {begun && <NewArticle dashboard={dashboard} start={begun} onOpen={onOpen} onCancel={() => setBegun(undefined)} />}
      <div className="grid max-w-[105rem] gap-10 px-4 pb-12 min-[62rem]:grid-cols-[minmax(24rem,3fr)_minmax(28rem,2fr)]">
        <Articles dashboard={dashboard} cell={cell} onShowAll={() => setCell(undefined)} />
        <div>
          <Map dashboard={dashboard} onChoose={setCell} onBegin={setBegun} />
          <Publication onChange={onChange} />
          <MergeTags dashboard={dashboard} onChange={onChange} />
          <Files files={dashboard.files} onOpen={onOpen} />
        </div>
      </div>
    </>
  );
}

interface ArticlesProps {
  readonly dashboard: DashboardData;
  readonly cell: Cell | undefined;
  readonly onShowAll: () => void;
}

function Articles({ dashboard, cell, onShowAll }: ArticlesProps) {
  const [query, setQuery] = useState('');
  const [wanted, setWanted] = useState('');
  const [order, setOrder] = useState('map');
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const found = dashboard.articles.filter(
    (row) =>
      words.every((word) => `${row.title} ${row.path} ${row.askedAs.join(' ')}`.toLowerCase().includes(word)) &&
      (wanted === '' || describeState(row).some((state) => state.includes(wanted))) &&
      (!cell || (row.dimension === cell.dimension && row.category === cell.category)),
  );
  const rows = order === 'map' ? found : found.toSorted((a, b) => (a.lastEdit < b.lastEdit ? 1 : -1));
  return (
    <section aria-labelledby="articles">
      <div className="row mt-4 mb-2">
        <h2 id="articles" className="m-0 mr-2">
          Articles
        </h2>
        <input
          type="search"
          aria-label="Search the articles"
          placeholder="Search"
          value={query}
          onChange={(event) => setQuery(event.target.value)}
        />
        <select aria-label="Show" value={wanted} onChange={(event) => setWanted(event.target.value)}>
          <option value="">All</option>
          {STATES.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
        <select aria-label="Order" value={order} onChange={(event) => setOrder(event.target.value)}>
          <option value="map">As on the map</option>
          <option value="edit">Last edited first</option>
        </select>
        {cell && (
          <Button onClick={onShowAll}>
            {cell.dimension}, {cell.category} ×
          </Button>
        )}
        <span className="text-ink-soft">{rows.length}</span>
      </div>
      <ul>
        {rows.map((row) => (
          <li key={row.path} className={ENTRY}>
            <a href={toHash(row.path)}>{row.title}</a>
            <span className="text-ink-soft">
              {[row.dimension || 'not on the map', row.category].filter(Boolean).join(' · ')}
              {describeState(row).map((state) => (
                <span key={state}>
                  {' · '}
                  <span className={state === 'published' ? undefined : 'text-warning'}>{state}</span>
                </span>
              ))}
            </span>
            <time
              className="col-start-2 row-span-2 row-start-1 text-ink-soft tabular-nums"
              dateTime={row.lastEdit}
              title="Last edit"
            >
              {row.lastEdit}
            </time>
          </li>
        ))}
      </ul>
      {dashboard.withheld.length > 0 && (
        <>
          <h2>Cannot be published</h2>
          <ul>
            {dashboard.withheld.map(({ path, message }) => (
              <li key={path} className={ENTRY}>
                <a href={toHash(path)}>{path}</a>
                <span className="text-error">{message}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

type Row = DashboardData['articles'][number];

function describeState({ state, isChanged, isOverdue, errors, warnings }: Row): string[] {
  const count = (number: number, what: string) => (number > 0 ? `${number} ${what}${number === 1 ? '' : 's'}` : '');
  const states = [
    state,
    isChanged ? 'changed' : '',
    isOverdue ? 'review overdue' : '',
    count(errors, 'error'),
    count(warnings, 'warning'),
  ];
  return states.filter((words) => words !== '');
}

/** What there is to write besides the articles; what is not there yet is begun. */
function Files({ files, onOpen }: { readonly files: DashboardData['files']; readonly onOpen: (path: string) => void }) {
  const [said, attempt] = useAttempt();
  const begin = (path: string) =>
    attempt(async () => {
      await post('begin', { path });
      onOpen(path);
    });
  return (
    <section aria-labelledby="files">
      <h2 id="files">Everything else</h2>
      {said && <p className="text-error">{said}</p>}
      <ul>
        {files.map(({ path, label, isAbsent }) => (
          <li key={path} className="flex flex-wrap justify-between gap-x-4 border-b border-line py-1.5">
            {isAbsent ? (
              <span>
                {label}{' '}
                <Button className="plain" onClick={() => begin(path)}>
                  Begin
                </Button>
              </span>
            ) : (
              <a href={toHash(path)}>{label}</a>
            )}
            <span className="text-ink-soft">{path}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface MapProps {
  readonly dashboard: DashboardData;
  readonly onChoose: (cell: Cell) => void;
  readonly onBegin: (cell: Cell) => void;
}

function Map({ dashboard, onChoose, onBegin }: MapProps) {
  return (
    <section aria-labelledby="map">
      <h2 id="map">Map</h2>
      <table className="w-full">
        <thead>
          <tr>
            <td />
            {dashboard.categories.map(({ name, short, question }) => (
              <th key={name} scope="col" title={question} className="p-0.5 font-medium">
                {short}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {dashboard.dimensions.map((dimension) => (
            <tr key={dimension}>
              <th scope="row" className="py-0.5 pr-2 text-left font-medium">
                {dimension}
              </th>
              {dashboard.categories.map(({ name: category }) => {
                const isHere = (row: Row) => row.dimension === dimension && row.category === category;
                const count = dashboard.articles.filter(isHere).length;
                const [label, act] = count > 0 ? [`${count} in`, onChoose] : ['Write the first in', onBegin];
                return (
                  <td key={category} className="p-0.5">
                    <Button
                      className={`w-full ${count > 0 ? '' : 'border-dashed bg-transparent text-ink-soft'}`}
                      onClick={() => act({ dimension, category })}
                      aria-label={`${label} ${dimension}, ${category}`}
                    >
                      {count || '+'}
                    </Button>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Makes one tag of two, in the vocabulary and in the articles. */
function MergeTags({ dashboard, onChange }: { readonly dashboard: DashboardData; readonly onChange: () => void }) {
  const [from, setFrom] = useState('');
  const [into, setInto] = useState('');
  const options = [['', 'Choose'] as const, ...dashboard.tags.map(({ slug, label }) => [slug, label] as const)];
  return (
    <details className="mt-6">
      <summary>Make one tag of two</summary>
      <div className="row">
        <Select label="This tag" value={from} onChange={setFrom} options={options} />
        <Select label="becomes" value={into} onChange={setInto} options={options} />
      </div>
      {from !== '' && into !== '' && (
        <Agreement
          key={`${from} ${into}`}
          ask={(agreed) => post('merge-tags', { from, into, agreed })}
          onDone={onChange}
        />
      )}
    </details>
  );
}
