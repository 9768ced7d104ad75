import { createElement, useEffect, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { hydrateRoot } from 'react-dom/client';
import type { QueuedEvents } from '@/components/page-script/islands';
import { SLOT, type Island } from './island';

/**
 * Hydrates the element of an island, and then lets happen what somebody did to its controls meanwhile.
 *
 * @returns once all effects have run.
 */
export async function hydrate<Props extends object>(
  element: HTMLElement,
  { Component }: Island<Props>,
  queued: QueuedEvents,
): Promise<void> {
  const { props = '{}' } = element.dataset;
  const slot = element.querySelector(SLOT);
  const children = slot ? createElement(Slot, { nodes: [...slot.childNodes] }) : undefined;
  const tree = createElement(Component, JSON.parse(props) as Props, children);
  await loadStyles();
  return new Promise((resolve) => {
    const onReady = () => {
      // From now on no event is queued.
      delete element.dataset.src;
      // Each is answered before the next one, as when somebody does them one after the other.
      queued.forEach((event, control) => flushSync(() => replay(event, control)));
      resolve();
    };
    hydrateRoot(element, createElement(Hydrated, { onReady }, tree));
  });
}

const { emptyHTML = '' } = (globalThis as { trustedTypes?: { emptyHTML: string } }).trustedTypes ?? {};

/** What the server drew stays as it is, and comes back should the island take it away and want it back. */
function Slot({ nodes }: { readonly nodes: readonly ChildNode[] }): ReactNode {
  const fill = (element: HTMLElement | null) => {
    if (element?.hasChildNodes() === false) element.append(...nodes);
  };
  // Nothing looks within, and it is empty when it is made again.
  return createElement(SLOT, {
    ref: fill,
    suppressHydrationWarning: true,
    dangerouslySetInnerHTML: { __html: emptyHTML },
  });
}

const PATIENCE_MS = 3000;

let styles: Promise<unknown> | undefined;

/** The page's script has asked for the styles of what islands draw; without them an island works, and looks bare. */
async function loadStyles(): Promise<void> {
  const link = document.querySelector<HTMLLinkElement>('link[rel=stylesheet]');
  if (!link || link.sheet) return;
  styles ??= new Promise((resolve) => {
    link.onload = link.onerror = resolve;
    setTimeout(resolve, PATIENCE_MS);
  });
  await styles;
}

/** An effect runs after those of everything inside. */
function Hydrated({ onReady, children }: { readonly onReady: () => void; readonly children?: ReactNode }): ReactNode {
  useEffect(onReady, [onReady]);
  return children;
}

type QueuedEvent = Parameters<Parameters<QueuedEvents['forEach']>[0]>[0];

/** Hydrating has put fields back to what they were at first. */
function replay({ type, value, checked }: QueuedEvent, control: HTMLElement): void {
  control.removeAttribute('aria-busy');
  if (type === 'click') {
    control.click();
  } else if (control instanceof HTMLInputElement && checked !== undefined) {
    // A click is heard, if it changes the box.
    control.checked = !checked;
    control.click();
  } else {
    if (control instanceof HTMLSelectElement && value !== undefined) control.value = value;
    control.dispatchEvent(new Event(type, { bubbles: true }));
  }
}
