import GithubSlugger from 'github-slugger';

/** Ids that the article page itself uses; a heading of the same name gets a number. */
const PAGE_IDS = [
  'main',
  'search',
  'short-answer',
  'contents',
  'sources',
  'about-this-answer',
  'related-questions',
  'see-also',
  'cite-plain',
  'cite-bibtex',
  'cite-ris',
  'cite-csl-json',
];

/**
 * Makes the ids of one text's headings, in order: stable as long as the words are, unique on the page.
 *
 * @example
 * const next = createHeadingIds();
 * next('Why This Matters'); // => 'why-this-matters'
 * next('Why This Matters'); // => 'why-this-matters-1'
 */
export function createHeadingIds(): (text: string) => string {
  const slugger = new GithubSlugger();
  PAGE_IDS.forEach((id) => slugger.slug(id));
  return (text) => slugger.slug(text) || slugger.slug('section');
}
