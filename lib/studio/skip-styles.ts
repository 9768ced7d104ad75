import { register } from 'node:module';

const LOADER =
  'export const load = (url, context, next) => url.endsWith(".css") ? { format: "module", source: "", shortCircuit: true } : next(url, context);';

/** From now on this process can import modules of `app/`: the styles that they import are for browsers, not to run. */
export function skipStyles(): void {
  register(`data:text/javascript,${encodeURIComponent(LOADER)}`);
}
