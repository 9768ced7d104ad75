import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import { get, toHash, type DashboardData } from './api';
import { DashboardContext, useAttempt } from './controls';
import { Dashboard } from './dashboard';
import { Editor } from './editor';

function readPath(): string | undefined {
  const [, path] = /^#\/edit\/(.+)$/.exec(location.hash) ?? [];
  return path === undefined ? undefined : decodeURIComponent(path);
}

function openPath(path: string): void {
  location.hash = toHash(path);
}

function onPathChange(listener: () => void): () => void {
  addEventListener('hashchange', listener);
  return () => removeEventListener('hashchange', listener);
}

function Studio() {
  // Reads the address again once it listens: one that changed while the page was drawn is not missed.
  const path = useSyncExternalStore(onPathChange, readPath);
  const [dashboard, setDashboard] = useState<DashboardData>();
  const [fault, attempt, say] = useAttempt();
  const refresh = useCallback(() => {
    attempt(async () => {
      setDashboard(await get('dashboard', {}));
      say('');
    });
  }, [attempt, say]);
  useEffect(refresh, [refresh, path]);
  return (
    <DashboardContext value={dashboard}>
      {fault && (
        <p role="alert" className="bg-error m-0 px-4 py-2.5 text-paper">
          {fault}
        </p>
      )}
      {path === undefined ? (
        <Dashboard dashboard={dashboard} onChange={refresh} onOpen={openPath} />
      ) : (
        <Editor key={path} path={path} onOpen={openPath} />
      )}
    </DashboardContext>
  );
}

createRoot(document.getElementById('studio')!).render(<Studio />);
