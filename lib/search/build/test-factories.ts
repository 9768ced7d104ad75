import { aKnowledgeBase, anArticle } from '@/lib/content/join/test-factories';
import type { KnowledgeBase } from '@/lib/content/join/create-knowledge-base';
import { openBuiltIndex } from './build-index';
import type { SearchSource } from '../query/open-index';
import type { ThesaurusEntry } from './build-thesaurus';

/** A title with its short answer, a list of other phrasings, and a text. */
type ArticleSketch = Parameters<typeof anArticle>[0] & { readonly answer?: string; readonly text?: string };

export const SKETCHES: readonly ArticleSketch[] = [
  {
    title: 'Why do decisions about lamps keep getting reopened?',
    answer: 'They were never clearly closed.',
    text: 'A meeting.',
  },
  { title: 'How does a ferry rebuild trust after a broken promise?', answer: 'Say what happened, and what it cost.' },
  {
    title: 'What is the single point of failure of a ferry?',
    answer: 'A person or part without which everything stops.',
    text: 'Decisions wait for one person. Trust does not help. Organizational behaviour is odd.',
    dimensions: ['Leaf Mold'],
  },
  {
    title: 'How do gardeners keep a knowledge base from going stale?',
    answer: 'Give each page an owner.',
    tags: ['writing'],
    conceptsUsed: ['gardening'],
  },
];

/** A concept of the thesaurus. */
export function aConcept(entry: Partial<ThesaurusEntry> & Pick<ThesaurusEntry, 'means'>): ThesaurusEntry {
  return { also: [], says: [], near: [], elsewhere: false, ...entry };
}

const THESAURUS: readonly ThesaurusEntry[] = [
  aConcept({
    means: 'single point of failure',
    also: ['bus factor', 'key person risk'],
    says: ['only one person knows how it works'],
  }),
  aConcept({
    means: 'relitigating',
    also: ['reopened', 'yes men'],
    says: ['last month’s quarrel is back on the table'],
  }),
];

export function aSearchableKnowledge(
  sketches: readonly ArticleSketch[] = SKETCHES,
  synonyms: readonly ThesaurusEntry[] = THESAURUS,
): KnowledgeBase {
  const articles = sketches.map(({ title, answer = 'An answer.', text = 'A text.', ...rest }) =>
    anArticle({ title, body: `# ${title}\n\n## Short Answer\n\n${answer}\n\n## Why\n\n${text}\n`, ...rest }),
  );
  return aKnowledgeBase({ articles, synonyms: [...synonyms] });
}

/** An index over a few articles, opened as a browser opens it. */
export function aSource(...sketched: Parameters<typeof aSearchableKnowledge>): Promise<SearchSource> {
  return openBuiltIndex(aSearchableKnowledge(...sketched));
}
