import { parseDataFile, tagVocabularySchema } from '@/lib/content/read/data-files';
import { slugify } from '@/lib/text/slug';
import type { Change, ChangeSet } from './change-set';
import { RefusedPath } from './content-path';
import { readRawTexts } from './content-files';
import { editFrontMatter, readFrontMatter } from './edit-front-matter';
import { EditRefused, editYaml, type YamlInput } from './edit-yaml';
import { restoreRaw, toEditorText } from './text-file';

const VOCABULARY = 'tags.yml';

/**
 * What making one tag of two would change: every article that has the first gets the second, and the vocabulary keeps
 * the first one's names as other names of the second. Nothing is written.
 *
 * @param from slug of the tag that goes.
 * @param into slug of the tag that stays.
 * @throws {RefusedPath} where the two are one, or an article's tags cannot be edited by a program.
 */
export function planTagMerge(dir: string, from: string, into: string): ChangeSet {
  if (from === into || from === '' || into === '') throw new RefusedPath('Name two different tags.');
  const raw = readRawTexts(dir, 'yaml').get(VOCABULARY);
  const summary: string[] = [];
  const changes: Change[] = [];
  const gone = new Set([from]);
  if (raw !== undefined) {
    const text = toEditorText(raw);
    const vocabulary = parseDataFile(tagVocabularySchema, VOCABULARY, text).value;
    if (!vocabulary) throw new RefusedPath(`${VOCABULARY} has a fault; fix it first.`);
    const index = vocabulary.findIndex(({ id }) => id === from);
    const target = vocabulary.findIndex(({ id }) => id === into);
    const old = vocabulary[index];
    for (const name of old?.aliases ?? []) gone.add(slugify(name));
    if (old && target !== -1) {
      const known = new Set([into, slugify(vocabulary[target]!.label), ...vocabulary[target]!.aliases.map(slugify)]);
      const names = [old.label, old.id, ...old.aliases].filter((name) => {
        const isNew = !known.has(slugify(name));
        known.add(slugify(name));
        return isNew;
      });
      const aliases = [...vocabulary[target]!.aliases, ...names];
      const next = editYaml(editYaml(text, [target, 'aliases'], aliases), [index], undefined);
      summary.push(`${VOCABULARY}: ${from} goes; ${names.join(', ') || 'nothing'} becomes another name of ${into}.`);
      changes.push({ path: VOCABULARY, before: raw, after: restoreRaw(raw, next) });
    }
  }
  for (const [path, article] of readRawTexts(dir, 'markdown')) {
    const change = mergeInArticle(path, article, gone, into);
    if (!change) continue;
    summary.push(`${path}: ${from} becomes ${into}.`);
    changes.push(change);
  }
  if (changes.length === 0) throw new RefusedPath(`Unknown tag ${from}.`);
  return { summary, changes };
}

function mergeInArticle(path: string, raw: string, gone: ReadonlySet<string>, into: string): Change | undefined {
  const text = toEditorText(raw);
  const old = readFrontMatter(text)?.tags;
  if (old === undefined) return undefined;
  const tags = typeof old === 'string' ? old.split(',').map((tag) => tag.trim()) : (old as readonly YamlInput[]);
  if (!tags.some((tag) => typeof tag === 'string' && gone.has(slugify(tag)))) return undefined;
  const seen = new Set<string>();
  const next = tags
    .map((tag) => (typeof tag === 'string' && gone.has(slugify(tag)) ? into : tag))
    .filter((tag) => {
      const name = typeof tag === 'string' ? slugify(tag) : JSON.stringify(tag);
      return !seen.has(name) && seen.add(name);
    });
  try {
    const edited = editFrontMatter(
      text,
      'tags',
      typeof old === 'string' ? (next as readonly string[]).join(', ') : next,
    );
    return { path, before: raw, after: restoreRaw(raw, edited) };
  } catch (error) {
    if (error instanceof EditRefused) throw new RefusedPath(`${path}: ${error.message}`);
    throw error;
  }
}
