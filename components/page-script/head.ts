// The script in the head of every page: what has to answer before any other code is there.
import './preferences';
import './keys';
import { startIslands } from './islands';
import './visits';
import './prefetch';

/** In a page that is only prerendered nothing is started, for nobody has seen it yet. */
function begin(): void {
  const { prerendering } = document as { prerendering?: boolean };
  if (prerendering) document.addEventListener('prerenderingchange', startIslands, { once: true });
  else startIslands();
}

document.addEventListener('DOMContentLoaded', begin);
