import { createElement, type ComponentType, type ReactNode } from 'react';

type Strategy =
  /** When somebody uses one of its controls. */
  | 'interaction'
  /** When it is scrolled into view. */
  | 'visible'
  /** When the page has come to rest. */
  | 'idle'
  /** At once. */
  | 'load';

interface IslandOptions {
  /** The name of its file, without `.client.tsx`. */
  readonly name: string;
  /** When its code is fetched and it is hydrated. Whoever uses one of its controls never waits for another strategy. */
  readonly on: Strategy;
  /** Waits for use alone, unless there is something to do: the address has a query, or the device keeps something under this key. */
  readonly when?: 'query' | (string & {});
}

/** A component that runs in the browser, alone: its HTML comes with the page, its code when it is needed. */
export interface Island<Props> {
  (props: Props): ReactNode;
  /** The component itself, to use inside of another island, which hydrates it too. */
  readonly Component: ComponentType<Props>;
}

/** Elements without a box of their own, so that an island changes no layout. They may be wherever text may. */
const ISLAND = 'site-island';
export const SLOT = 'site-slot';

/**
 * Makes an island of a component. What it is given must be JSON, but for `children`: those may be anything the server can
 * draw, and stay as they were drawn.
 *
 * @see docs/how-to/add-an-island.md
 * @example
 * export const ShareButton = island({ name: 'share-button', on: 'interaction' }, ShareButtonView);
 */
export function island<Props extends object>(
  { name, on, when }: IslandOptions,
  Component: ComponentType<Props>,
): Island<Props> {
  function IslandElement(props: Props) {
    const { children, ...data } = props as Props & { readonly children?: ReactNode };
    const text = JSON.stringify(data);
    return createElement(
      ISLAND,
      {
        'data-island': name,
        'data-on': on,
        ...(when && { 'data-when': when }),
        ...(text !== '{}' && { 'data-props': text }),
      },
      <Component {...(data as Props)}>
        {children === undefined ? undefined : createElement(SLOT, {}, children)}
      </Component>,
    );
  }
  return Object.assign(IslandElement, { Component });
}
