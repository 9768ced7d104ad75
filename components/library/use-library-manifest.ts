import { useEffect, useState } from 'react';
import { hrefTo, machinePaths } from '@/lib/site/paths';
import {
  readLibraryManifest,
  type LibraryManifest,
  type LibraryManifestFile,
} from '@/lib/library/saved/library-manifest';

let loading: Promise<LibraryManifest> | undefined;

async function loadLibraryManifest(): Promise<LibraryManifest> {
  const response = await fetch(hrefTo(machinePaths.articleManifest));
  if (!response.ok) throw new Error(`The list of articles was answered with ${response.status}.`);
  return readLibraryManifest((await response.json()) as LibraryManifestFile);
}

/** The list of all articles; `undefined` until it is there, `failed` where it cannot be had. */
export function useLibraryManifest(): LibraryManifest | 'failed' | undefined {
  const [manifest, setManifest] = useState<LibraryManifest | 'failed'>();
  useEffect(() => {
    loading ??= loadLibraryManifest();
    loading.then(setManifest, () => {
      loading = undefined;
      setManifest('failed');
    });
  }, []);
  return manifest;
}
