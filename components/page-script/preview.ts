// Fetched at the first sign of interest in a link, 1 KB.
import { readPreview } from './read-preview';

const ID = 'link-preview';
const LEAVE_MS = 200;

const boxes = new Map<string, Promise<HTMLElement>>();
let open: { readonly link: HTMLAnchorElement; readonly box: HTMLElement } | undefined;
let timer = 0;

/**
 * Opens what is known of a link's page next to the link, as long as the reader stays on either.
 *
 * @throws {Error} where the page's Markdown cannot be had.
 */
export async function showPreview(link: HTMLAnchorElement): Promise<void> {
  clearTimeout(timer);
  const note = link.getAttribute('interestfor');
  // A browser that knows this attribute opens the note by itself.
  if (note && 'interestForElement' in link) return;
  const box = note ? document.getElementById(note) : await getBox(link.href);
  if (!box || !link.isConnected || open?.link === link) return;
  hide();
  document.body.append(...(note ? [] : [box]));
  box.showPopover({ source: link });
  if (!note) link.setAttribute('aria-describedby', `${link.getAttribute('aria-describedby') ?? ''} ${ID}`.trim());
  open = { link, box };
}

function getBox(href: string): Promise<HTMLElement> {
  const path = href.replace(/[?#].*/, '');
  const made = boxes.get(path) ?? makeBox(`${path}.md`);
  boxes.set(path, made);
  made.catch(() => boxes.delete(path));
  return made;
}

async function makeBox(address: string): Promise<HTMLElement> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} was answered with ${response.status}.`);
  const { title, sentence, time } = readPreview(await response.text(), document.documentElement.lang);
  const box = Object.assign(document.createElement('div'), {
    id: ID,
    className: 'term-note',
    popover: 'hint',
    role: 'tooltip',
  });
  const lines = [
    ['strong', title],
    ['p', sentence],
    ['small', time],
  ] as const;
  box.append(...lines.map(([name, text]) => Object.assign(document.createElement(name), { textContent: text })));
  return box;
}

function hide(): void {
  if (!open) return;
  const { link, box } = open;
  open = undefined;
  box.hidePopover();
  if (box.id !== ID) return;
  box.remove();
  const others = link.getAttribute('aria-describedby')?.replace(new RegExp(` ?${ID}`), '');
  if (others) link.setAttribute('aria-describedby', others);
  else link.removeAttribute('aria-describedby');
}

function leave({ target, type }: Event): void {
  if (!open || !(target instanceof Node)) return;
  clearTimeout(timer);
  const isWithin = open.link.contains(target) || open.box.contains(target);
  if (!isWithin) timer = self.setTimeout(hide, type === 'pointerover' ? LEAVE_MS : 0);
}

for (const type of ['pointerover', 'pointerdown', 'focusin']) addEventListener(type, leave);
addEventListener('keydown', ({ key }) => key === 'Escape' && hide());
