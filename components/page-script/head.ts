// The script in the head of every page: what has to answer before any other code is there.
import { page } from './preferences';
import './keys';
import './keep';
import { startIslands } from './islands';

// An address with filters does not show the whole list first, unless their code does not come.
if (location.search) {
  page.query = '';
  setTimeout(() => delete page.query, 4000);
}

function begin(): void {
  // In a page that is only prerendered nothing is started: nobody has seen it yet.
  const { prerendering } = document as { prerendering?: boolean };
  if (prerendering) document.addEventListener('prerenderingchange', startIslands, { once: true });
  else startIslands();
}

document.addEventListener('DOMContentLoaded', begin);
// What a page does without before it is seen: its first paint does not wait for it, nor that of one that was prerendered.
page.early = '';
const finish = () => {
  delete page.early;
  const { reader } = document.body.dataset;
  if (reader) import(reader).catch(() => undefined);
};
addEventListener('load', () => requestAnimationFrame(() => setTimeout(finish)));
