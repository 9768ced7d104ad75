import type { KnowledgeBase } from '@/lib/knowledge-base/create-knowledge-base';

/** What every step of the publishing stage is given. */
export interface PublishContext {
  /** The folder of the export that is being finished; nothing outside it is touched. */
  readonly dir: string;
  readonly knowledgeBase: KnowledgeBase;
}

/** One thing that happens to the export. It throws when the export cannot be published as it is. */
export interface PublishStep {
  /** What it does, for the progress and for the report when it fails: `write the files that machines read`. */
  readonly name: string;
  readonly run: (context: PublishContext) => Promise<void>;
}
