import { readItem } from '@/lib/library/local-storage';
import { showStatus } from './show-status';
import { notLoaded, reload } from '#words/frame';

/** What was done last to each control of an island whose code is on its way, and what the control held then. */
export type QueuedEvents = Map<
  HTMLElement,
  { readonly type: string; readonly value?: string; readonly checked?: boolean }
>;

/** What starts an island, by its name. */
type IslandModule = Readonly<Record<string, (island: HTMLElement, queued: QueuedEvents) => Promise<void>>>;

/** An island that is not hydrated yet. */
const WAITING = '[data-src]';
const CONTROLS = 'button,input,select,textarea,summary,label';

const underway = new Map<HTMLElement, QueuedEvents>();

function addLink(rel: string, href: string): void {
  document.head.append(Object.assign(document.createElement('link'), { rel, href }));
}

function start(island: HTMLElement): QueuedEvents {
  const known = underway.get(island);
  if (known) return known;
  const queued: QueuedEvents = new Map();
  underway.set(island, queued);
  const [entry = '', ...imports] = island.dataset.src!.split(' ');
  imports.forEach((href) => addLink('modulepreload', href));
  // A page of an article has the styles of what was drawn; an island may draw more.
  const { styles } = document.body.dataset;
  if (styles) addLink('stylesheet', styles);
  delete document.body.dataset.styles;
  (import(entry) as Promise<IslandModule>)
    .then((module) => module[island.dataset.island!]!(island, queued))
    .catch(() => {
      underway.delete(island);
      queued.forEach((_, control) => sayThatItFailed(control));
    });
  return queued;
}

/** Without its code a control can do nothing; a page that is loaded again has code that is there. */
function sayThatItFailed(control: HTMLElement): void {
  control.removeAttribute('aria-busy');
  showStatus(control, notLoaded, reload);
}

function hear({ target, type }: Event): void {
  const control = target instanceof Element && target.closest<HTMLInputElement>(CONTROLS);
  const island = control && control.closest<HTMLElement>(WAITING);
  // A pointer passes over fields on its way to something else; over a button it means to press it.
  if (!island || (type === 'pointerover' && control.type !== 'button')) return;
  const queued = start(island);
  const { value, checked } = control;
  // What a link, a field or a form does by itself happens; only the rest has to be done again.
  const isPress = type === 'click' && control.type === 'button';
  if (isPress) control.ariaBusy = 'true';
  if (isPress) queued.set(control, { type });
  if (type === 'change') {
    const isBox = /^(?:checkbox|radio)$/.test(control.type);
    queued.set(control, isBox ? { type, checked } : { type, value });
  }
}

for (const type of ['pointerover', 'pointerdown', 'focusin', 'click', 'change']) addEventListener(type, hear, true);

/** Another script of the page has found that there is something to show. */
addEventListener('hydrate', ({ target }) => {
  if (target instanceof HTMLElement && target.matches(WAITING)) start(target);
});

function isWanted(island: HTMLElement): boolean {
  const { when } = island.dataset;
  return when === 'query' ? location.search !== '' : !when || typeof readItem(when) === 'string';
}

function startAll(on: string): void {
  document
    .querySelectorAll<HTMLElement>(`${WAITING}[data-on=${on}]`)
    .forEach((island) => isWanted(island) && start(island));
}

/** Starts the islands that wait for nobody. */
export function startIslands(): void {
  startAll('load');
  const seen = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      const island = isIntersecting && target.closest<HTMLElement>(WAITING);
      if (island && isWanted(island)) start(island);
    }
  });
  // An island has no box of its own.
  document.querySelectorAll(`${WAITING}[data-on=visible]>*`).forEach((element) => seen.observe(element));
  const rest = () => (self.requestIdleCallback ?? setTimeout)(() => startAll('idle'));
  if (document.readyState === 'complete') rest();
  else addEventListener('load', rest);
}
