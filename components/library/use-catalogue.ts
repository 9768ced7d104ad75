import { useEffect, useState } from 'react';
import { hrefTo, machinePaths } from '@/lib/site/paths';
import { readCatalogue, type Catalogue, type CatalogueFile } from '@/lib/library/saved/catalogue';

let loading: Promise<Catalogue> | undefined;

async function loadCatalogue(): Promise<Catalogue> {
  const response = await fetch(hrefTo(machinePaths.catalogue));
  if (!response.ok) throw new Error(`The list of articles was answered with ${response.status}.`);
  return readCatalogue((await response.json()) as CatalogueFile);
}

/** The list of all articles; `undefined` until it is there, `failed` where it cannot be had. */
export function useCatalogue(): Catalogue | 'failed' | undefined {
  const [catalogue, setCatalogue] = useState<Catalogue | 'failed'>();
  useEffect(() => {
    loading ??= loadCatalogue();
    loading.then(setCatalogue, () => {
      loading = undefined;
      setCatalogue('failed');
    });
  }, []);
  return catalogue;
}
