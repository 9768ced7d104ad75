import { hrefTo, machinePaths, paths } from './paths';
import { createTrust } from './trusted-address';

/** The address of the service worker, or of the worker of search, as islands hand it to the browser. */
export const workerAddress = createTrust('islands', (address) => {
  const index = `${hrefTo(paths.searchIndex)}/`;
  return (
    address === hrefTo(machinePaths.worker) ||
    (address.startsWith(index) && /^worker-[\w-]+\.js$/.test(address.slice(index.length)))
  );
});
