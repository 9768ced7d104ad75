import { useCallback, useEffect, useState } from 'react';
import type { BuildState } from '../site-builder';
import { get, post, type Change, type Publishing } from './api';
import { Button, useAttempt } from './controls';
import { Preview } from './preview';

const TERMINAL = 'max-h-80 overflow-auto border border-line bg-paper-deep p-2.5 whitespace-pre-wrap';

/** What will change, in words and as a diff, and one publication of it. Without a repository there is nothing of it. */
export function Publication({ onChange }: { readonly onChange: () => void }) {
  const [state, setState] = useState<Publishing | null>();
  const [left, setLeft] = useState<readonly string[]>([]);
  const [message, setMessage] = useState('');
  const [branch, setBranch] = useState('');
  const [compared, setCompared] = useState<string>();
  const [said, attempt, say] = useAttempt();
  const load = useCallback(() => {
    attempt(async () => {
      const { publication } = await get('publication', {});
      setState(publication ?? null);
      setBranch((typed) => typed || (publication?.proposal ?? ''));
    });
  }, [attempt]);
  useEffect(load, [load]);
  if (state === undefined) return <p className="text-error">{said}</p>;
  if (state === null) return <Build />;
  const chosen = state.files.map(({ path }) => path).filter((path) => !left.includes(path));
  const publish = async () => {
    const { said: answer } = await post('publish', { paths: chosen, message, ...(branch !== '' && { branch }) });
    say(answer);
    load();
    onChange();
  };
  const isReady = message.trim() !== '' && chosen.length > 0 && (state.proposal === undefined || branch !== '');
  return (
    <section aria-labelledby="publication">
      <h2 id="publication">To publish</h2>
      {state.obstacle && <p className="text-error">{state.obstacle}</p>}
      {state.files.length === 0 && (
        <p className="text-ink-soft">Everything is published from here (branch {state.branch}).</p>
      )}
      <ul>
        {state.files.map(({ path, kind, review }) => (
          <li key={path} className="py-1">
            <label className="inline-flex items-baseline gap-1.5">
              <input
                type="checkbox"
                checked={!left.includes(path)}
                onChange={({ target }) =>
                  setLeft(target.checked ? left.filter((entry) => entry !== path) : [...left, path])
                }
              />
              {path} is {kind}
            </label>
            <Button
              className="plain"
              aria-label={`Compare ${path}`}
              onClick={() => setCompared(compared === path ? undefined : path)}
            >
              Compare
            </Button>
            {review && <p className="text-error">{review}</p>}
            {compared === path && <Comparison path={path} />}
          </li>
        ))}
      </ul>
      {state.files.length > 0 && !state.obstacle && (
        <div className="mt-3 grid justify-items-stretch gap-3">
          <label>
            What it is, in a line
            <input value={message} onChange={(event) => setMessage(event.target.value)} />
          </label>
          <label>
            {state.proposal ? 'On a branch of its own' : `On a new branch (empty: on ${state.branch})`}
            <input value={branch} onChange={(event) => setBranch(event.target.value)} />
          </label>
          <Button className="main justify-self-start" disabled={!isReady} onClick={() => attempt(publish)}>
            Publish {chosen.length}
          </Button>
        </div>
      )}
      {said && <p role="status">{said}</p>}
      <Build />
    </section>
  );
}

/** What has changed in a file: in words, as pages before and after, and line by line. */
function Comparison({ path }: { readonly path: string }) {
  const [change, setChange] = useState<Change>();
  const [said, attempt] = useAttempt();
  useEffect(() => attempt(async () => setChange(await get('change', { path }))), [attempt, path]);
  if (said) return <p className="text-error">{said}</p>;
  if (!change) return <p className="text-ink-soft">Comparing…</p>;
  const { words, diff, pageBefore, pageAfter } = change;
  return (
    <div className="grid gap-2.5 pt-2.5 pb-4">
      <ul>
        {words.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <div className="grid auto-cols-fr grid-flow-col gap-2.5 *:h-104 *:border *:border-line">
        {pageBefore && <Preview title="Before" html={pageBefore} other={pageAfter} />}
        {pageAfter && <Preview title="After" html={pageAfter} other={pageBefore} />}
      </div>
      {diff && (
        <details>
          <summary>Line by line</summary>
          <pre className={TERMINAL}>{diff}</pre>
        </details>
      )}
    </div>
  );
}

const POLL_MS = 1000;

/** The finished site: made here, shown here, in a folder to copy to a host. */
function Build() {
  const [build, setBuild] = useState<BuildState>();
  const [said, attempt] = useAttempt();
  const isRunning = build?.state === 'running';
  const read = useCallback(() => attempt(async () => setBuild(await get('build', {}))), [attempt]);
  useEffect(read, [read]);
  useEffect(() => {
    const timer = isRunning ? setInterval(read, POLL_MS) : undefined;
    return () => clearInterval(timer);
  }, [isRunning, read]);
  return (
    <section aria-labelledby="build">
      <h2 id="build">The finished site</h2>
      {said && <p className="text-error">{said}</p>}
      <Button disabled={isRunning} onClick={() => attempt(async () => setBuild(await post('build', {})))}>
        {isRunning ? 'Building…' : 'Build the site'}
      </Button>
      {build?.state === 'done' && (
        <p role="status">
          It is in <code>{build.outDir}</code>, to copy to your host.{' '}
          <a href={build.url} target="_blank" rel="noreferrer">
            Look at it
          </a>
        </p>
      )}
      {build?.state === 'failed' && <p className="text-error">The build stopped; the last good site is still there.</p>}
      {build && build.lines.length > 0 && build.state !== 'done' && (
        <pre className={TERMINAL}>{build.lines.join('\n')}</pre>
      )}
    </section>
  );
}
