import { define } from '../define';
import { noun } from './base';

/** Templates: their list and each one's page. */
export const templates = /* @__PURE__ */ define(() => ({
  title: 'Templates',
  lead: 'One page each, with a filled-in example and a blank to print, copy or open in a spreadsheet.',
  forEveryTopic: 'For every topic',
  blank: 'Blank',
  spreadsheet: 'Spreadsheet (CSV)',
  copy: 'Copy',
  isMadeUp: 'The people and the numbers in the example are made up.',
  blankHelp: 'Prints on one sheet, without the example.',
  howTo: 'How to use it',
}));

export const glossary = /* @__PURE__ */ define(() => ({
  title: 'Glossary',
  lead: `What the words mean in these ${noun.isPages ? 'pages' : 'articles'}, and where each is used.`,
  letters: 'Letters',
  alsoCalled: (names: string) => `Also called: ${names}`,
  all: (count: number) => `All ${count} ${noun.entries}`,
  about: (term: string) => `about: ${term}`,
}));

export const feeds = /* @__PURE__ */ define(() => ({
  title: 'Feeds',
  lead: (size: number) =>
    noun.isPages
      ? `Put one of these addresses into a feed reader, and new pages come to you: no account, no tracking. A feed carries up to ${size} pages with their full texts.`
      : `Put one of these addresses into a feed reader, and new answers come to you: no account, no tracking. A feed carries up to ${size} questions with their full answers.`,
  everything: 'Everything',
  site: 'The whole site',
  dimension: noun.isPages ? 'One topic' : 'One dimension',
  tag: 'One tag',
  feedOf: (name: string) => `feed: ${name}`,
  about: (name: string) => (noun.isPages ? `Pages about ${name}.` : `Questions about ${name}, with answers.`),
  introduction: `This is a feed. Put its address into a feed reader, and new ${noun.isPages ? 'pages' : 'answers'} come to you.`,
  allFeeds: 'All feeds, and how to use them',
  programs: 'For programs',
  programsHelp: `Every ${noun.isPages ? 'page' : 'article'} is also Markdown, at its address with .md after it, and {data} that follows a {schema}. {llms} lists everything for language models; {sitemap} does for search engines.`,
  data: 'data',
  schema: 'schema',
  sitemap: 'the sitemap',
}));
