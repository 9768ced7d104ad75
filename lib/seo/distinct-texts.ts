import type { KnowledgeBase } from '@/lib/content/join/create-knowledge-base';
import type { Article } from '@/lib/content/join/model';
import { site } from '@/lib/site/site';

/** What search results show of an article, told apart from every other article's. */
export interface ResultTexts {
  /** The whole title element. */
  readonly titleElement: string;
  readonly description: string;
}

const known = new WeakMap<KnowledgeBase, ReadonlyMap<string, ResultTexts>>();

/**
 * An article's title element and description. Where two articles would show the same, the later ones say what they
 * belong to, and as a last resort their address.
 */
export function getResultTexts(knowledgeBase: KnowledgeBase, { slug }: Article): ResultTexts {
  const texts = known.get(knowledgeBase) ?? createResultTexts(knowledgeBase);
  known.set(knowledgeBase, texts);
  return texts.get(slug)!;
}

function createResultTexts(knowledgeBase: KnowledgeBase): ReadonlyMap<string, ResultTexts> {
  const takeTitle = createTaker();
  const takeDescription = createTaker();
  return new Map(
    knowledgeBase.articles.map(({ slug, title, seoTitle, description, dimension }) => {
      const name = knowledgeBase.getDimension(dimension ?? '')?.name;
      const titleElement = takeTitle([
        seoTitle ?? `${title} | ${site.name}`,
        ...(name ? [`${title} (${name}) | ${site.name}`] : []),
        `${title} (${slug}) | ${site.name}`,
      ]);
      const told = takeDescription([description, `${title} ${description}`, `${description} (${slug})`]);
      return [slug, { titleElement, description: told }];
    }),
  );
}

/** Makes a function that takes the first of several texts that nobody took before; the last is always free. */
function createTaker(): (candidates: readonly string[]) => string {
  const taken = new Set<string>();
  return (candidates) => {
    const free = candidates.find((text) => !taken.has(text.toLowerCase())) ?? candidates.at(-1)!;
    taken.add(free.toLowerCase());
    return free;
  };
}
