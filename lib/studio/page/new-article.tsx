import { useEffect, useState } from 'react';
import { post, toHash, type DashboardData } from './api';
import { Button, Select, useAttempt } from './controls';

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
  const [said, attempt] = useAttempt();
  useEffect(() => {
    if (question.trim() === '') return undefined;
    const find = async () => {
      const answer = await post('nearest', { question });
      setNearest(answer.nearest);
      setPath(answer.path);
    };
    const timer = setTimeout(() => attempt(find), 200);
    return () => clearTimeout(timer);
  }, [attempt, question]);
  const create = async () => {
    await post('new', { question, dimension, category, tags: [...tags], path });
    onOpen(path);
  };
  const choose = (options: readonly (readonly [string, string])[]) => [['', 'Choose'] as const, ...options];
  return (
    <form
      className="panel"
      aria-label="New article"
      onSubmit={(event) => {
        event.preventDefault();
        attempt(create);
      }}
    >
      <label>
        The question it answers
        <input autoFocus required spellCheck value={question} onChange={(event) => setQuestion(event.target.value)} />
      </label>
      {nearest.length > 0 && (
        <div className="nearest border-warning border-l-3 pl-3">
          There already, and near it:
          <ul>
            {nearest.map((entry) => (
              <li key={entry.path}>
                <a href={toHash(entry.path)}>{entry.title}</a>
              </li>
            ))}
          </ul>
        </div>
      )}
      <div className="row">
        <Select
          isRequired
          label="Dimension"
          value={dimension}
          onChange={setDimension}
          options={choose(dashboard.dimensions.map((name) => [name, name]))}
        />
        <Select
          isRequired
          label="Kind of question"
          value={category}
          onChange={setCategory}
          options={choose(dashboard.categories.map(({ name, question: asks }) => [name, `${name} (${asks})`]))}
        />
        <label className="flex-[1_1_12rem]">
          File
          <input required value={path} onChange={(event) => setPath(event.target.value)} />
        </label>
      </div>
      <fieldset>
        <legend>Tags</legend>
        <div className="flex max-h-36 flex-wrap gap-x-4 gap-y-1 overflow-auto">
          {dashboard.tags.map(({ slug, label }) => (
            <label key={slug} className="flex items-baseline gap-1.5">
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
      {said && <p className="text-error">{said}</p>}
      <div className="row">
        <button className="main">Begin</button>
        <Button onClick={onCancel}>Cancel</Button>
      </div>
    </form>
  );
}
