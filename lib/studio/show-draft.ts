import { findHidden } from '@/lib/content/read/visibility';
import { readFrontMatter } from './edit-front-matter';
import { EditRefused, editYaml } from './edit-yaml';

/** Values with which no field holds a file back; the first that does it is taken. */
const SHOWING = ['published', 'no', 'yes', '2000-01-01', '2999-12-31'];

/**
 * A text as it would be if it were public, so that a draft can be seen and checked: every mark that holds it back has
 * another value, at its own place and on its own line.
 *
 * @param today `YYYY-MM-DD`
 * @example
 * showDraft('---\nstatus: draft\n---\nText', '2026-03-31'); // => '---\nstatus: published\n---\nText'
 */
export function showDraft(text: string, today: string): string {
  const fields = readFrontMatter(text);
  if (!fields) return text;
  let shown = text;
  for (const [key, value] of Object.entries(fields)) {
    if (!findHidden({ [key]: value }, today)) continue;
    const replacement = SHOWING.find((candidate) => !findHidden({ [key]: candidate }, today));
    const block = /^(---[^\n]*\n)([^]*?)(?=^---[ \t]*$)/m.exec(shown);
    if (replacement === undefined || block?.index !== 0) continue;
    try {
      const [head = '', opener = '', yaml = ''] = block;
      shown = opener + editYaml(yaml, [key], replacement) + shown.slice(head.length);
    } catch (error) {
      if (!(error instanceof EditRefused)) throw error;
    }
  }
  return shown;
}

/** Whether readers can see a file. */
export type PublishState = 'draft' | 'scheduled' | 'expired' | 'published';

/** @example getPublishState({ status: 'draft' }, '2026-03-31'); // => 'draft' */
export function getPublishState(fields: ReturnType<typeof readFrontMatter>, today: string): PublishState {
  const hidden = fields && findHidden(fields, today);
  if (!hidden) return 'published';
  if (!('reason' in hidden)) return 'draft';
  if (hidden.reason.startsWith('not before')) return 'scheduled';
  return hidden.reason.startsWith('not after') ? 'expired' : 'draft';
}
