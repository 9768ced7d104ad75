import { define } from '../define';
import { noun } from './base';

/** The sheet of keyboard shortcuts. */
export const shortcuts = /* @__PURE__ */ define(() => ({
  title: 'Keyboard shortcuts',
  isOn: 'Single keys do this',
  close: 'Close',
  keys: {
    '?': 'show these shortcuts',
    '/': 'search',
    n: `the next ${noun.entry} of the topic`,
    p: `the previous ${noun.entry}`,
    h: 'home',
    a: `all ${noun.entries}`,
    d: 'topics',
    c: 'check your team',
    t: 'tags',
    s: 'saved',
  },
}));
