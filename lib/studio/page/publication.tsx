import { useCallback, useEffect, useState } from 'react';
import type { PublicationState, PublishResult } from '../git';
import { ask } from './api';

/** What will change, in words and as a diff, and one publication of it. Without a repository there is nothing of it. */
export function Publication({ onChange }: { readonly onChange: () => void }) {
  const [state, setState] = useState<PublicationState>();
  const [left, setLeft] = useState<readonly string[]>([]);
  const [message, setMessage] = useState('');
  const [branch, setBranch] = useState('');
  const [diff, setDiff] = useState('');
  const [said, setSaid] = useState('');
  const load = useCallback(() => {
    ask<PublicationState & { isAbsent?: true }>('publication').then(
      (answer) => setState(answer.isAbsent ? undefined : answer),
      () => setState(undefined),
    );
  }, []);
  useEffect(load, [load]);
  if (!state) return null;
  const chosen = state.files.map(({ path }) => path).filter((path) => !left.includes(path));
  const showDiff = () => {
    const query = new URLSearchParams(chosen.map((path) => ['path', path]));
    ask<{ diff: string }>(`diff?${query.toString()}`).then(
      (answer) => setDiff(answer.diff || 'New files only.'),
      (error: Error) => setSaid(error.message),
    );
  };
  const publish = () => {
    ask<PublishResult>('publish', { paths: chosen, message, ...(branch !== '' && { branch }) }).then(
      (answer) => {
        setSaid(answer.message);
        load();
        onChange();
      },
      (error: Error) => setSaid(error.message),
    );
  };
  return (
    <section aria-labelledby="publication">
      <h2 id="publication">To publish</h2>
      {state.obstacle && <p className="error">{state.obstacle}</p>}
      {state.files.length === 0 && <p className="soft">Everything is published from here (branch {state.branch}).</p>}
      <ul className="changes">
        {state.files.map(({ path, kind }) => (
          <li key={path}>
            <label>
              <input
                type="checkbox"
                checked={!left.includes(path)}
                onChange={({ target }) =>
                  setLeft(target.checked ? left.filter((entry) => entry !== path) : [...left, path])
                }
              />
              {path} is {kind}
            </label>
          </li>
        ))}
      </ul>
      {state.files.length > 0 && !state.obstacle && (
        <>
          <label>
            What it is, in a line
            <input value={message} onChange={(event) => setMessage(event.target.value)} />
          </label>
          <label>
            On a new branch (empty: on {state.branch})
            <input value={branch} onChange={(event) => setBranch(event.target.value)} />
          </label>
          <div className="row">
            <button type="button" onClick={showDiff}>
              Show the changes
            </button>
            <button
              type="button"
              className="main"
              disabled={message.trim() === '' || chosen.length === 0}
              onClick={publish}
            >
              Publish {chosen.length}
            </button>
          </div>
        </>
      )}
      {said && <p role="status">{said}</p>}
      {diff && <pre className="diff">{diff}</pre>}
    </section>
  );
}
