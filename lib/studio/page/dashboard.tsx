import { useState } from 'react';
import type { DashboardData, DashboardRow } from '@/lib/studio/draw-protocol';
import { ask } from './api';
import { NewArticle } from './new-article';
import { Publication } from './publication';
import { Agreement } from './agreement';

interface DashboardProps {
  readonly dashboard: DashboardData | undefined;
  readonly onChange: () => void;
  readonly onOpen: (path: string) => void;
}

interface Cell {
  readonly dimension: string;
  readonly category: string;
}

/** All articles with their state, on the map with its gaps and in a list. */
export function Dashboard({ dashboard, onChange, onOpen }: DashboardProps) {
  const [query, setQuery] = useState('');
  const [wanted, setWanted] = useState('');
  const [order, setOrder] = useState<'map' | 'edit'>('map');
  const [cell, setCell] = useState<Cell>();
  const [begun, setBegun] = useState<Partial<Cell>>();
  if (!dashboard) return <p className="wait">Reading the articles…</p>;
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const found = dashboard.articles.filter(
    (row) =>
      words.every((word) => `${row.title} ${row.path} ${row.askedAs.join(' ')}`.toLowerCase().includes(word)) &&
      (wanted === '' || describeState(row).some((words) => words.includes(wanted))) &&
      (!cell || (row.dimension === cell.dimension && row.category === cell.category)),
  );
  const rows = order === 'map' ? found : found.toSorted((a, b) => (a.lastEdit < b.lastEdit ? 1 : -1));
  return (
    <div className="dashboard">
      <header className="bar">
        <h1>Dashboard</h1>
        <button type="button" className="main" onClick={() => setBegun(cell ?? {})}>
          New article
        </button>
        <span className="push" />
        <a href="/help" target="_blank" rel="noreferrer">
          Help
        </a>
      </header>
      {begun && <NewArticle dashboard={dashboard} start={begun} onOpen={onOpen} onCancel={() => setBegun(undefined)} />}
      <div className="dashboard-parts">
        <section aria-labelledby="articles">
          <div className="row">
            <h2 id="articles">Articles</h2>
            <input
              type="search"
              aria-label="Search the articles"
              placeholder="Search"
              value={query}
              onChange={(event) => setQuery(event.target.value)}
            />
            <select aria-label="Show" value={wanted} onChange={(event) => setWanted(event.target.value)}>
              <option value="">All</option>
              {['draft', 'scheduled', 'published', 'changed', 'expired', 'overdue', 'error', 'warning'].map((name) => (
                <option key={name}>{name}</option>
              ))}
            </select>
            <select aria-label="Order" value={order} onChange={(event) => setOrder(event.target.value as typeof order)}>
              <option value="map">As on the map</option>
              <option value="edit">Last edited first</option>
            </select>
            {cell && (
              <button type="button" onClick={() => setCell(undefined)}>
                {cell.dimension}, {cell.category} ×
              </button>
            )}
            <span className="soft">{rows.length}</span>
          </div>
          <ul className="articles">
            {rows.map((row) => (
              <li key={row.path}>
                <a href={`#/edit/${encodeURIComponent(row.path)}`}>{row.title}</a>
                <span className="soft">
                  {[row.dimension || 'not on the map', row.category].filter(Boolean).join(' · ')}
                  {describeState(row).map((words) => (
                    <span key={words}>
                      {' · '}
                      <span className={words === 'published' ? undefined : 'state'}>{words}</span>
                    </span>
                  ))}
                </span>
                <time className="soft" dateTime={row.lastEdit} title="Last edit">
                  {row.lastEdit}
                </time>
              </li>
            ))}
          </ul>
          {dashboard.withheld.length > 0 && (
            <>
              <h2>Cannot be published</h2>
              <ul className="articles">
                {dashboard.withheld.map(({ path, message }) => (
                  <li key={path}>
                    <a href={`#/edit/${encodeURIComponent(path)}`}>{path}</a>
                    <span className="error">{message}</span>
                  </li>
                ))}
              </ul>
            </>
          )}
        </section>
        <div>
          <section aria-labelledby="map">
            <h2 id="map">Map</h2>
            <Map dashboard={dashboard} onChoose={setCell} onBegin={setBegun} />
          </section>
          <Publication onChange={onChange} />
          <MergeTags dashboard={dashboard} onChange={onChange} />
          <Files files={dashboard.files} onOpen={onOpen} />
        </div>
      </div>
    </div>
  );
}

function describeState({ state, isChanged, isOverdue, errors, warnings }: DashboardRow): string[] {
  return [
    state,
    ...(isChanged ? ['changed'] : []),
    ...(isOverdue ? ['review overdue'] : []),
    ...(errors > 0 ? [count(errors, 'error')] : []),
    ...(warnings > 0 ? [count(warnings, 'warning')] : []),
  ];
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}

/** What there is to write besides the articles; what is not there yet is begun. */
function Files({ files, onOpen }: { readonly files: DashboardData['files']; readonly onOpen: (path: string) => void }) {
  const [fault, setFault] = useState('');
  const begin = (path: string) =>
    ask('begin', { path }).then(
      () => onOpen(path),
      (error: Error) => setFault(error.message),
    );
  return (
    <section aria-labelledby="files">
      <h2 id="files">Everything else</h2>
      {fault && <p className="error">{fault}</p>}
      <ul className="articles files">
        {files.map(({ path, label, isAbsent }) => (
          <li key={path}>
            {isAbsent ? (
              <span>
                {label}{' '}
                <button type="button" className="plain" onClick={() => void begin(path)}>
                  Begin
                </button>
              </span>
            ) : (
              <a href={`#/edit/${encodeURIComponent(path)}`}>{label}</a>
            )}
            <span className="soft">{path}</span>
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
    <table className="map">
      <thead>
        <tr>
          <td />
          {dashboard.categories.map(({ name, short, question }) => (
            <th key={name} scope="col" title={question}>
              {short}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {dashboard.dimensions.map((dimension) => (
          <tr key={dimension}>
            <th scope="row">{dimension}</th>
            {dashboard.categories.map(({ name: category }) => {
              const count = dashboard.articles.filter(
                (row) => row.dimension === dimension && row.category === category,
              ).length;
              const where = { dimension, category };
              return (
                <td key={category}>
                  {count > 0 ? (
                    <button
                      type="button"
                      onClick={() => onChoose(where)}
                      aria-label={`${count} in ${dimension}, ${category}`}
                    >
                      {count}
                    </button>
                  ) : (
                    <button
                      type="button"
                      className="gap"
                      onClick={() => onBegin(where)}
                      aria-label={`Write the first in ${dimension}, ${category}`}
                    >
                      +
                    </button>
                  )}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Makes one tag of two, in the vocabulary and in the articles. */
function MergeTags({ dashboard, onChange }: { readonly dashboard: DashboardData; readonly onChange: () => void }) {
  const [from, setFrom] = useState('');
  const [into, setInto] = useState('');
  const choose = (label: string, value: string, set: (value: string) => void) => (
    <label>
      {label}
      <select value={value} onChange={(event) => set(event.target.value)}>
        <option value="">Choose</option>
        {dashboard.tags.map((tag) => (
          <option key={tag.slug} value={tag.slug}>
            {tag.label}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <details>
      <summary>Make one tag of two</summary>
      <div className="row">
        {choose('This tag', from, setFrom)}
        {choose('becomes', into, setInto)}
      </div>
      {from !== '' && into !== '' && (
        <Agreement key={`${from} ${into}`} name="merge-tags" body={{ from, into }} onDone={onChange} />
      )}
    </details>
  );
}
