import { counts } from '#words/base';
import { reasons as words } from '#words/article';
import type { KnowledgeBase } from '@/lib/content/join/create-knowledge-base';
import type { RelationReason } from '@/lib/content/join/model';

const MAX_REASONS = 2;

/**
 * Why one article is related to another, in the words that are under its link.
 *
 * @example
 * describeReasons(knowledgeBase, [{ kind: 'links' }, { kind: 'linked-from' }]); // => 'linked both ways'
 */
export function describeReasons(knowledgeBase: KnowledgeBase, reasons: readonly RelationReason[]): string {
  const kinds = new Set(reasons.map(({ kind }) => kind));
  const isMutual = kinds.has('links') && kinds.has('linked-from');
  const others = reasons.filter(({ kind }) => !isMutual || (kind !== 'links' && kind !== 'linked-from'));
  const texts = others.map((reason) => describeReason(knowledgeBase, reason));
  return words.join([...(isMutual ? [words.mutual] : []), ...texts].slice(0, MAX_REASONS));
}

function describeReason(knowledgeBase: KnowledgeBase, reason: RelationReason): string {
  switch (reason.kind) {
    case 'named':
      return words.named;
    case 'links':
      return words.links;
    case 'linked-from':
      return words.linkedFrom;
    case 'dimension':
      return words.dimension(knowledgeBase.getDimension(reason.dimension)?.name ?? reason.dimension);
    case 'tags':
      return words.tags(counts.list(reason.tags.map((tag) => knowledgeBase.getTag(tag)?.label.toLowerCase() ?? tag)));
    case 'words':
      return words.words(counts.list(reason.words));
  }
}
