import type axe from 'axe-core';

declare global {
  interface Window {
    /** There once `axe.source` has been evaluated in the page. */
    readonly axe: typeof axe;
  }
}
