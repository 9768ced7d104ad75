import { createElement, useEffect, type ReactNode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import type { HeldEvents } from '@/components/page-script/islands';
import { SLOT, type Island } from './island';

/**
 * Hydrates the element of an island, and then lets happen what somebody did to its controls meanwhile.
 *
 * @returns once all effects have run.
 */
export function hydrate<Props extends object>(
  element: HTMLElement,
  { Component }: Island<Props>,
  held: HeldEvents,
): Promise<void> {
  const { props = '{}', island } = element.dataset;
  const slot = element.querySelector(SLOT);
  const children = slot ? createElement(Slot, { nodes: [...slot.childNodes] }) : undefined;
  const tree = createElement(Component, JSON.parse(props) as Props, children);
  return new Promise((resolve) => {
    const onReady = () => {
      // From now on nothing is held back.
      delete element.dataset.src;
      held.forEach(replay);
      resolve();
    };
    hydrateRoot(element, createElement(Hydrated, { onReady }, tree), { identifierPrefix: island });
  });
}

const { emptyHTML = '' } = (globalThis as { trustedTypes?: { emptyHTML: string } }).trustedTypes ?? {};

/** What the server drew stays as it is, and comes back should the island take it away and want it back. */
function Slot({ nodes }: { readonly nodes: readonly ChildNode[] }): ReactNode {
  const fill = (element: HTMLElement | null) => {
    if (element?.hasChildNodes() === false) element.append(...nodes);
  };
  // React looks at nothing within, and empties it when it makes it anew.
  return createElement(SLOT, {
    ref: fill,
    suppressHydrationWarning: true,
    dangerouslySetInnerHTML: { __html: emptyHTML },
  });
}

/** An effect runs after those of everything inside. */
function Hydrated({ onReady, children }: { readonly onReady: () => void; readonly children?: ReactNode }): ReactNode {
  useEffect(onReady, [onReady]);
  return children;
}

type Held = Parameters<Parameters<HeldEvents['forEach']>[0]>[0];

/** Hydrating has put fields back to what they were at first. */
function replay({ type, value, checked }: Held, control: HTMLElement): void {
  control.removeAttribute('aria-busy');
  if (type === 'click') {
    control.click();
  } else if (control instanceof HTMLInputElement && checked !== undefined) {
    // React hears of a click, if that changes the box.
    control.checked = !checked;
    control.click();
  } else {
    if (control instanceof HTMLSelectElement && value !== undefined) control.value = value;
    control.dispatchEvent(new Event(type, { bubbles: true }));
  }
}
