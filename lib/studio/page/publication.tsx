import { useCallback, useEffect, useState } from 'react';
import type { PublicationState, PublishResult } from '../git';
import type { BuildState } from '../site-builder';
import { ask } from './api';
import { Preview } from './preview';

type Publishing = Omit<PublicationState, 'files'> & {
  readonly files: readonly (PublicationState['files'][number] & { readonly review?: string })[];
  /** The branch for a publication, where each has one of its own. */
  readonly proposal?: string;
};

interface Change {
  readonly words: readonly string[];
  readonly diff: string;
  readonly pages: readonly [before: string | null, after: string | null];
}

/** What will change, in words and as a diff, and one publication of it. Without a repository there is nothing of it. */
export function Publication({ onChange }: { readonly onChange: () => void }) {
  const [state, setState] = useState<Publishing | 'none'>();
  const [left, setLeft] = useState<readonly string[]>([]);
  const [message, setMessage] = useState('');
  const [branch, setBranch] = useState('');
  const [compared, setCompared] = useState<string>();
  const [said, setSaid] = useState('');
  const load = useCallback(() => {
    ask<Publishing & { isAbsent?: true }>('publication').then(
      (answer) => {
        setState(answer.isAbsent ? 'none' : answer);
        setBranch((typed) => typed || (answer.proposal ?? ''));
      },
      (error: Error) => setSaid(error.message),
    );
  }, []);
  useEffect(load, [load]);
  if (!state) return null;
  if (state === 'none') return <Build />;
  const chosen = state.files.map(({ path }) => path).filter((path) => !left.includes(path));
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
        {state.files.map(({ path, kind, review }) => (
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
            <button
              type="button"
              className="plain"
              aria-label={`Compare ${path}`}
              onClick={() => setCompared(compared === path ? undefined : path)}
            >
              Compare
            </button>
            {review && <p className="error">{review}</p>}
            {compared === path && <Comparison path={path} />}
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
            {state.proposal ? 'On a branch of its own' : `On a new branch (empty: on ${state.branch})`}
            <input value={branch} onChange={(event) => setBranch(event.target.value)} />
          </label>
          <div className="row">
            <button
              type="button"
              className="main"
              disabled={message.trim() === '' || chosen.length === 0 || (state.proposal !== undefined && branch === '')}
              onClick={publish}
            >
              Publish {chosen.length}
            </button>
          </div>
        </>
      )}
      {said && <p role="status">{said}</p>}
      <Build />
    </section>
  );
}

/** What has changed in a file: in words, as pages before and after, and line by line. */
function Comparison({ path }: { readonly path: string }) {
  const [change, setChange] = useState<Change>();
  const [fault, setFault] = useState('');
  useEffect(() => {
    ask<Change>(`change?path=${encodeURIComponent(path)}`).then(setChange, (error: Error) => setFault(error.message));
  }, [path]);
  if (fault) return <p className="error">{fault}</p>;
  if (!change) return <p className="soft">Comparing…</p>;
  const [before, after] = change.pages;
  return (
    <div className="comparison">
      <ul>
        {change.words.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {(before ?? after) && (
        <div className="pages">
          {before && <Preview title="Before" html={before} {...(after && { other: after })} />}
          {after && <Preview title="After" html={after} {...(before && { other: before })} />}
        </div>
      )}
      {change.diff && (
        <details>
          <summary>Line by line</summary>
          <pre className="diff">{change.diff}</pre>
        </details>
      )}
    </div>
  );
}

const POLL_MS = 1000;

/** The finished site: made here, shown here, in a folder to copy to a host. */
function Build() {
  const [build, setBuild] = useState<BuildState>();
  const [fault, setFault] = useState('');
  const isRunning = build?.state === 'running';
  const read = useCallback(() => {
    ask<BuildState>('build').then(setBuild, (error: Error) => setFault(error.message));
  }, []);
  useEffect(read, [read]);
  useEffect(() => {
    const timer = isRunning ? setInterval(read, POLL_MS) : undefined;
    return () => clearInterval(timer);
  }, [isRunning, read]);
  const start = () => {
    ask<BuildState>('build', {}).then(setBuild, (error: Error) => setFault(error.message));
  };
  return (
    <section aria-labelledby="build">
      <h2 id="build">The finished site</h2>
      {fault && <p className="error">{fault}</p>}
      <button type="button" disabled={isRunning} onClick={start}>
        {isRunning ? 'Building…' : 'Build the site'}
      </button>
      {build?.state === 'done' && (
        <p role="status">
          It is in <code>{build.outDir}</code>, to copy to your host.{' '}
          <a href={build.url} target="_blank" rel="noreferrer">
            Look at it
          </a>
        </p>
      )}
      {build?.state === 'failed' && <p className="error">The build stopped; the last good site is still there.</p>}
      {build && build.lines.length > 0 && build.state !== 'done' && (
        <pre className="diff">{build.lines.join('\n')}</pre>
      )}
    </section>
  );
}
