import { facts } from '#site-facts';
import { createPlural, define } from '../define';

export const language = 'en' as string;

export const plural = /* @__PURE__ */ createPlural(language);

/** What an article is called: a question, or where the site has no map of questions a page. */
export const noun = /* @__PURE__ */ define(() =>
  facts.entries === 'pages'
    ? { isPages: true, entry: 'page', entries: 'pages', Entries: 'Pages' }
    : { isPages: false, entry: 'question', entries: 'questions', Entries: 'Questions' },
);

/** What lists and articles have in common. */
export const counts = /* @__PURE__ */ define(() => ({
  entries: (count: number) => plural(count, { one: `# ${noun.entry}`, other: `# ${noun.entries}` }),
  tags: (count: number) => plural(count, { one: '# tag', other: '# tags' }),
  results: (count: number) => plural(count, { one: '# result', other: '# results' }),
  statements: (count: number) => plural(count, { one: '# statement', other: '# statements' }),
  minutes: (count: number) => `${count}\u00a0min`,
  more: (count: number) => `${count} more`,
  list: (names: readonly string[]) => names.join(', '),
}));
