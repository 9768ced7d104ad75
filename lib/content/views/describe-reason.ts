import type { KnowledgeBase } from '@/lib/content/join/create-knowledge-base';
import type { RelationReason } from '@/lib/content/join/model';

/** Why one article is related to another, in the words that stand under its link. */
export function describeReason(knowledgeBase: KnowledgeBase, reason: RelationReason): string {
  switch (reason.kind) {
    case 'named':
      return 'chosen by the author';
    case 'links':
      return 'linked from this answer';
    case 'linked-from':
      return 'refers to this answer';
    case 'dimension':
      return `also about ${knowledgeBase.getDimension(reason.dimension)?.name ?? reason.dimension}`;
    case 'tags':
      return `shares ${reason.tags.map((tag) => knowledgeBase.getTag(tag)?.label.toLowerCase() ?? tag).join(', ')}`;
    case 'words':
      return `both speak of ${reason.words.join(', ')}`;
  }
}
