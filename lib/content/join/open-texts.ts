import { deserialize } from 'node:v8';
import type { DiskCache } from '@/lib/cache/create-disk-cache';
import type { RenderedText } from '@/lib/content/compile/render-text';

/** The texts of one file, rendered for all that show them. */
export interface ArticleTexts {
  readonly answer?: RenderedText;
  readonly body: RenderedText;
}

/** Gives the rendered texts of a file by its path in the collection. */
export type GetTexts = (path: string) => ArticleTexts;

/** The name under which the texts of a file are cached, by its path. */
export type TextNames = Readonly<Record<string, string>>;

/** Under what the part of a template that is to be filled in has its text. */
export function blankPath(path: string): string {
  return `${path}#blank`;
}

/** The file that a source is in, from its path or that of the part of it that is to be filled in. */
export function getFilePath(sourcePath: string): string {
  return sourcePath.replace(/#blank$/, '');
}

export const TEXT_CACHE = '.cache/texts';

const NO_TEXT: RenderedText = { html: '', plainHtml: '', markdown: '' };

/** Opens what `renderTexts` has cached; a file that could not be parsed has no text. */
export function openTexts(names: TextNames, cache: DiskCache): GetTexts {
  return (path) => {
    const name = names[path];
    const cached = name === undefined ? undefined : cache.read(name);
    return cached ? (deserialize(cached) as ArticleTexts) : { body: NO_TEXT };
  };
}
