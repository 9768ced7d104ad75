import { answerNames } from '#words/self-checks';
import { FREQUENCIES, toPoints } from '@/lib/self-checks/answers';
import type { KnowledgeBase } from '@/lib/content/join/create-knowledge-base';
import { absoluteUrl, selfCheckPath, dimensionPath } from '@/lib/site/paths';
import type { ApiFiles } from './api-schema';

/** The self-checks as their file of the interface has them. */
export function createApiSelfChecks(
  knowledgeBase: KnowledgeBase,
): Pick<ApiFiles['selfChecks'], 'scale' | 'selfChecks'> {
  return {
    scale: FREQUENCIES.map((frequency) => ({
      name: answerNames.frequencies[frequency]!,
      points: toPoints(frequency),
    })),
    selfChecks: knowledgeBase.selfChecks.map(({ dimension: slug, title, intro, scales, items }) => ({
      url: absoluteUrl(selfCheckPath(slug)),
      title,
      intro,
      dimension: { slug, name: knowledgeBase.getDimension(slug)!.name, url: absoluteUrl(dimensionPath(slug)) },
      traits: scales.map(({ id, name, definition, low, middle, high }) => ({
        id,
        name,
        definition,
        readings: { low, middle, high },
      })),
      statements: items.map(({ id, text, evidence, scale, weight, articles }) => ({
        id,
        text,
        evidence,
        trait: scale,
        weight,
        articles: [...articles],
      })),
    })),
  };
}
