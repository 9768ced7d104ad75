import { FREQUENCIES, toPoints, type Frequency } from '@/lib/self-checks/answers';
import type { KnowledgeBase } from '@/lib/content/join/create-knowledge-base';
import { absoluteUrl, selfCheckPath, dimensionPath } from '@/lib/site/paths';
import type { ApiFiles } from './api-schema';

/** The self-checks as their file of the interface has them. */
export function createApiSelfChecks(
  knowledgeBase: KnowledgeBase,
): Pick<ApiFiles['selfChecks'], 'scale' | 'selfChecks'> {
  return {
    scale: FREQUENCIES.map((name, frequency) => ({ name, points: toPoints(frequency as Frequency) })),
    selfChecks: knowledgeBase.selfChecks.map(({ dimension: slug, title, intro, traits, statements }) => ({
      url: absoluteUrl(selfCheckPath(slug)),
      title,
      intro,
      dimension: { slug, name: knowledgeBase.getDimension(slug)!.name, url: absoluteUrl(dimensionPath(slug)) },
      traits: traits.map(({ id, name, definition, low, middle, high }) => ({
        id,
        name,
        definition,
        readings: { low, middle, high },
      })),
      statements: statements.map(({ id, text, evidence, trait, weight, articles }) => ({
        id,
        text,
        evidence,
        trait,
        weight,
        articles: [...articles],
      })),
    })),
  };
}
