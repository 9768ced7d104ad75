import type { KnowledgeBase } from '@/lib/content/join/create-knowledge-base';
import type { Overview } from '@/lib/content/join/model';

/** The text of a dimension's or domain's page. */
export interface OverviewView extends Overview {
  readonly html: string;
}

export function createOverviewView({ getTexts }: KnowledgeBase, overview: Overview): OverviewView {
  return { ...overview, html: getTexts(overview.path).body.html };
}
