import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import type { DashboardData } from '../draw-protocol';
import { ask } from './api';
import { Dashboard } from './dashboard';
import { Editor } from './editor';

function readPath(): string | undefined {
  return location.hash.startsWith('#/edit/') ? decodeURIComponent(location.hash.slice('#/edit/'.length)) : undefined;
}

export function openPath(path: string): void {
  location.hash = `#/edit/${encodeURIComponent(path)}`;
}

function onPathChange(listener: () => void): () => void {
  addEventListener('hashchange', listener);
  return () => removeEventListener('hashchange', listener);
}

function Studio() {
  // Reads the address again once it listens: one that changed while the page was drawn is not missed.
  const path = useSyncExternalStore(onPathChange, readPath);
  const [dashboard, setDashboard] = useState<DashboardData>();
  const [fault, setFault] = useState('');
  const refresh = useCallback(() => {
    ask<DashboardData>('dashboard').then(
      (answer) => {
        setDashboard(answer);
        setFault('');
      },
      (error: Error) => setFault(error.message),
    );
  }, []);
  useEffect(refresh, [refresh, path]);
  return (
    <>
      {fault && (
        <p role="alert" className="fault">
          {fault}
        </p>
      )}
      {path === undefined ? (
        <Dashboard dashboard={dashboard} onChange={refresh} onOpen={openPath} />
      ) : (
        <Editor key={path} path={path} dashboard={dashboard} onOpen={openPath} />
      )}
    </>
  );
}

createRoot(document.getElementById('studio')!).render(<Studio />);
