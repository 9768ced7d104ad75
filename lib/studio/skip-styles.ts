import { register } from 'node:module';

const LOADER =
  'export const resolve = (name, context, next) => name.endsWith(".css") ? { url: "data:text/javascript,", shortCircuit: true } : next(name, context);';

/** From now on this process can import modules of `app/`: the styles that they import are for browsers, not to run. */
export function skipStyles(): void {
  register(`data:text/javascript,${encodeURIComponent(LOADER)}`);
}
