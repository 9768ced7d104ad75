export interface Preview {
  readonly title: string;
  /** The first of the short answer. */
  readonly sentence: string;
  readonly time: string;
}

/**
 * What a preview shows, out of the Markdown copy of an article.
 *
 * @param language of the site, for where a sentence ends.
 * @example
 * readPreview('---\ntitle: "Why?"\nreading_time: "4 min"\n---\n\n## Short answer\n\n**So.** And so on.', 'en');
 * // => { title: 'Why?', sentence: 'So.', time: '4 min' }
 */
export function readPreview(markdown: string, language: string): Preview {
  const [, fields = ''] = /^---\n(.*?)\n---\n/s.exec(markdown) ?? [];
  const read = (name: string) => JSON.parse(RegExp(`^${name}: (".*")$`, 'm').exec(fields)?.[1] ?? '""') as string;
  const [, answer = ''] = /\n## Short answer\n\n(.*?)(?=\n\n|$)/s.exec(markdown) ?? [];
  const text = answer
    .replace(/\[\^[^\]]*\]/g, '')
    .replace(/!?\[([^[\]]*)\]\([^()]*\)/g, '$1')
    .replace(/(?<!\\)[*`]/g, '')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
  const [first] = new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text);
  return { title: read('title'), sentence: first?.segment.trim() ?? '', time: read('reading_time') };
}
