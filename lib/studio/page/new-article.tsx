import { useEffect, useState } from 'react';
import type { DashboardData } from '../draw-protocol';
import { ask } from './api';

interface NewArticleProps {
  readonly dashboard: DashboardData;
  readonly start: { readonly dimension?: string; readonly category?: string };
  readonly onOpen: (path: string) => void;
  readonly onCancel: () => void;
}

/** From a question to a file: the nearest questions while it is typed, two choices for its place, tags, an address. */
export function NewArticle({ dashboard, start, onOpen, onCancel }: NewArticleProps) {
  const [question, setQuestion] = useState('');
  const [dimension, setDimension] = useState(start.dimension ?? '');
  const [category, setCategory] = useState(start.category ?? '');
  const [tags, setTags] = useState<readonly string[]>([]);
  const [path, setPath] = useState('');
  const [nearest, setNearest] = useState<readonly { path: string; title: string }[]>([]);
  const [fault, setFault] = useState('');
  useEffect(() => {
    if (question.trim() === '') return undefined;
    const timer = setTimeout(() => {
      ask<{ nearest: { path: string; title: string }[]; path: string }>('nearest', { question }).then(
        (answer) => {
          setNearest(answer.nearest);
          setPath(answer.path);
        },
        (error: Error) => setFault(error.message),
      );
    }, 200);
    return () => clearTimeout(timer);
  }, [question]);
  const create = () => {
    ask('new', { question, dimension, category, tags, path }).then(
      () => onOpen(path),
      (error: Error) => setFault(error.message),
    );
  };
  return (
    <form
      className="panel"
      aria-label="New article"
      onSubmit={(event) => {
        event.preventDefault();
        create();
      }}
    >
      <label>
        The question it answers
        <input autoFocus required spellCheck value={question} onChange={(event) => setQuestion(event.target.value)} />
      </label>
      {nearest.length > 0 && (
        <div className="nearest">
          <p>There already, and near it:</p>
          <ul>
            {nearest.map((entry) => (
              <li key={entry.path}>
                <a href={`#/edit/${encodeURIComponent(entry.path)}`}>{entry.title}</a>
              </li>
            ))}
          </ul>
        </div>
      )}
      <div className="row">
        <label>
          Dimension
          <select required value={dimension} onChange={(event) => setDimension(event.target.value)}>
            <option value="">Choose</option>
            {dashboard.dimensions.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        </label>
        <label>
          Kind of question
          <select required value={category} onChange={(event) => setCategory(event.target.value)}>
            <option value="">Choose</option>
            {dashboard.categories.map(({ name, question: asks }) => (
              <option key={name} value={name}>
                {name} ({asks})
              </option>
            ))}
          </select>
        </label>
        <label>
          File
          <input required value={path} onChange={(event) => setPath(event.target.value)} />
        </label>
      </div>
      <fieldset>
        <legend>Tags</legend>
        <div className="tags">
          {dashboard.tags.map(({ slug, label }) => (
            <label key={slug}>
              <input
                type="checkbox"
                checked={tags.includes(slug)}
                onChange={({ target }) =>
                  setTags(target.checked ? [...tags, slug] : tags.filter((tag) => tag !== slug))
                }
              />
              {label}
            </label>
          ))}
        </div>
      </fieldset>
      {fault && <p className="error">{fault}</p>}
      <div className="row">
        <button className="main">Begin</button>
        <button type="button" onClick={onCancel}>
          Cancel
        </button>
      </div>
    </form>
  );
}
