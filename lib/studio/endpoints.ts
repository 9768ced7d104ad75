import { statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { getToday } from '@/lib/content/join/get-today';
import { listFiles } from '@/lib/content/read/list-files';
import { MARKDOWN_FILE } from '@/lib/content/read/page-name';
import { articlePath, paths } from '@/lib/site/paths';
import { readSite, SITE_FILE } from '@/lib/site/read-site';
import { slugify } from '@/lib/text/slug';
import { applyChanges, hashChanges, type ChangeSet } from './change-set';
import { resolveContentPath } from './content-path';
import { describeChange } from './describe-change';
import { createDraftStore, draftSchema } from './drafts';
import { editForm, readForm } from './edit-front-matter';
import type { YamlInput } from './edit-yaml';
import { getFileSchema } from './editor-files';
import { listMissingReviews } from './four-eyes';
import { publish, readCommitted, readDiff, readLastCommits, readPublicationState } from './git';
import { createArticle, findNearestQuestions, proposePath } from './new-article';
import { pasteHtml } from './paste-html';
import { planDeletion, planRename, planTagMerge } from './plans';
import type { Previewer } from './previewer';
import type { SiteBuilder } from './site-builder';
import { takePicture } from './take-picture';
import { readTextFile, saveText, toEditorText, writeBytes } from './text-file';

export const PICTURE_FILE = /\.(?:png|jpe?g|gif|webp|avif|svg)$/i;

/** An answer other than 200, in a sentence for the writer. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

interface EndpointOptions {
  readonly dir: string;
  readonly stateDir: string;
  readonly noteFile: string;
  readonly previewer: Previewer;
  readonly builder: SiteBuilder;
}

/** What the page may ask; it reads the types of questions and answers off this. */
export type Endpoints = ReturnType<typeof createEndpoints>;

/** Answers one question, whose parts are checked: whatever the page sends has this shape, or is refused. */
function endpoint<Shape extends z.ZodRawShape, Answer>(
  shape: Shape,
  answer: (question: z.output<z.ZodObject<Shape>>) => Answer,
): (question: z.input<z.ZodObject<Shape>>) => Answer {
  const schema = z.object(shape);
  return (question) => answer(schema.parse(question));
}

const text = z.string();
/** The hash of a plan that the writer has seen and agreed to. */
const agreed = text.optional();

/** Everything that the page of the studio asks of its server, by method and name. */
export function createEndpoints({ dir, stateDir, noteFile, previewer, builder }: EndpointOptions) {
  const drafts = createDraftStore(join(stateDir, 'drafts'));
  /** A file of the collection, which need not be there; any other is refused with the reason. */
  const path = text.refine((name) => resolveContentPath(dir, name));

  /** A plan to be seen, or, once its hash was agreed to, what it changes. */
  function decide({ summary, changes }: ChangeSet, agreedHash: string | undefined) {
    const hash = hashChanges(changes);
    if (agreedHash === undefined) return { summary, hash };
    if (agreedHash !== hash) throw new Refused(409, 'The files have changed meanwhile; look at it again.');
    applyChanges(dir, changes, noteFile);
    return { summary };
  }

  function openFile(name: string) {
    const file = readTextFile(dir, name);
    if (!file) throw new Refused(404, `There is no text in ${name}, or it is not UTF-8.`);
    const draft = drafts.read(name);
    const isSaved = draft && [draft.base, draft.editor.doc].includes(file.text);
    const isTyped = draft && draft.editor.doc !== draft.base;
    // What was typed before somebody changed the file is saved against the text it was typed into.
    const base = draft && !isSaved && isTyped ? { text: draft.base, hash: draft.hash } : file;
    const editor = isSaved || isTyped ? draft.editor : undefined;
    const value = readForm(name, editor?.doc ?? file.text);
    return { ...base, editor, schema: getFileSchema(name), value };
  }

  async function findSlug(name: string): Promise<string | undefined> {
    const { articles } = await previewer.dashboard();
    const row = articles.find((article) => article.path === name);
    return row?.state === 'published' ? row.slug : undefined;
  }

  /** The dashboard, with what has changed since it was published: by git, or else since the last build. */
  async function readDashboard() {
    const dashboard = await previewer.dashboard();
    const state = await readPublicationState(dir);
    const commits = await readLastCommits(dir);
    const changed = state && new Set(state.files.map((file) => file.path));
    const getTime = (file: string) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
    const builtMs = getTime(join(`${builder.read().outDir}.hosting`, 'hosting.json')) || Infinity;
    const articles = dashboard.articles.map((row) => {
      const isChanged = changed ? changed.has(row.path) : getTime(join(dir, row.path)) > builtMs;
      const day = isChanged ? undefined : commits.get(row.path)?.day;
      return { ...row, isChanged, lastEdit: day ?? row.lastEdit };
    });
    return { ...dashboard, articles };
  }

  /** The state of the folder, with what `site.yml` says about publishing; `undefined` without a repository. */
  async function readPublication() {
    const state = await readPublicationState(dir);
    if (!state) return undefined;
    const { facts } = readSite(readTextFile(dir, SITE_FILE)?.text ?? '');
    const today = getToday();
    const articles = state.files.map((file) => file.path).filter((name) => MARKDOWN_FILE.test(name));
    const reviews = facts.fourEyes
      ? await listMissingReviews(dir, articles, { people: facts.people, today })
      : new Map<string, string>();
    return {
      ...state,
      files: state.files.map((file) => ({ ...file, review: reviews.get(file.path) })),
      /** The branch for a publication, where each has one of its own. */
      proposal: facts.publishOn === 'branch' ? `${slugify(state.author || 'writing')}/${today}` : undefined,
    };
  }

  /** What has changed in one file: in words, as a diff, and as its page before and after. */
  async function readChange(name: string) {
    const before = await readCommitted(dir, name);
    const after = readTextFile(dir, name)?.text;
    const draw = async (page: string | undefined) =>
      page !== undefined && MARKDOWN_FILE.test(name)
        ? (await previewer.draw(name, toEditorText(page))).html
        : undefined;
    const [pageBefore, pageAfter] = [await draw(before), await draw(after)];
    await previewer.close(name);
    return { words: describeChange(name, before, after), diff: await readDiff(dir, [name]), pageBefore, pageAfter };
  }

  async function publishFiles(files: readonly string[], message: string, branch: string | undefined) {
    const state = await readPublication();
    if (state?.proposal !== undefined && branch === undefined)
      throw new Refused(409, 'Here, what is published goes on a branch of its own first: name it.');
    const missing = state?.files.find((file) => files.includes(file.path) && file.review !== undefined);
    if (missing && branch === undefined) throw new Refused(409, `${missing.path}: ${missing.review}`);
    return { said: await publish(dir, { paths: files, message, branch }) };
  }

  /** A picture next to the articles, under a name that is free. */
  async function addPicture(query: URLSearchParams, content: Uint8Array): Promise<{ readonly path: string }> {
    const given = basename(query.get('name') ?? '');
    const alt = (query.get('alt') ?? '').trim();
    if (!PICTURE_FILE.test(given)) throw new Refused(415, 'Pictures are PNG, JPEG, GIF, WebP, AVIF or SVG.');
    if (alt === '') throw new Refused(400, 'Say what the picture shows, for those who cannot see it.');
    const taken = await takePicture(given, alt, content);
    if (!taken) throw new Refused(415, 'This file is not a picture that can be read.');
    const wanted = `${/\.svg$/i.test(taken.name) ? 'figures' : 'images'}/${taken.name}`;
    const others = new Set(listFiles(dir).paths);
    let free = wanted;
    for (let number = 2; others.has(free); number += 1) free = wanted.replace(/(\.[^.]+)$/, `-${number}$1`);
    writeBytes(dir, free, taken.bytes);
    return { path: free };
  }

  return {
    addPicture,
    GET: {
      dashboard: endpoint({}, readDashboard),
      file: endpoint({ path }, (question) => openFile(question.path)),
      publication: endpoint({}, async () => ({ publication: await readPublication() })),
      change: endpoint({ path }, (question) => readChange(question.path)),
      build: endpoint({}, () => builder.read()),
    },
    POST: {
      draw: endpoint({ path, text, isQuick: z.boolean().optional() }, async (question) => ({
        ...(await previewer.draw(question.path, question.text, question.isQuick)),
        value: readForm(question.path, question.text),
      })),
      record: endpoint({ path, draft: draftSchema }, (question) => drafts.write(question.path, question.draft)),
      close: endpoint({ path: text }, (question) => previewer.close(question.path)),
      save: endpoint({ path, base: text, hash: text, text }, (question) =>
        saveText(dir, { ...question, base: toEditorText(question.base), text: toEditorText(question.text) }),
      ),
      edit: endpoint(
        { path: text, text, at: z.array(z.union([text, z.number()])), value: z.custom<YamlInput>().optional() },
        (question) => ({ text: editForm(question.path, question.text, question.at, question.value) }),
      ),
      begin: endpoint({ path: text }, (question) => {
        if (!getFileSchema(question.path) || listFiles(dir).paths.includes(question.path))
          throw new Refused(409, `${question.path} cannot be begun.`);
        writeBytes(dir, question.path, Buffer.from(''));
      }),
      nearest: endpoint({ question: text }, async ({ question }) => ({
        nearest: findNearestQuestions((await previewer.dashboard()).articles, question),
        path: proposePath(question, listFiles(dir).paths) ?? '',
      })),
      new: endpoint({ path: text, question: text, dimension: text, category: text, tags: z.array(text) }, (question) =>
        createArticle(dir, question.path, question),
      ),
      rename: endpoint({ path: text, to: text, agreed }, async (question) =>
        decide(planRename(dir, question.path, question.to, await findSlug(question.path)), question.agreed),
      ),
      delete: endpoint({ path: text, successor: text.optional(), agreed }, async (question) => {
        const { articles } = await previewer.dashboard();
        const next = articles.find((article) => article.path === question.successor);
        const page = next ? { address: articlePath(next.slug), path: next.path } : { address: paths.articles };
        const successor = question.successor === undefined ? undefined : page;
        return decide(planDeletion(dir, question.path, await findSlug(question.path), successor), question.agreed);
      }),
      'merge-tags': endpoint({ from: text, into: text, agreed }, (question) =>
        decide(planTagMerge(dir, question.from, question.into), question.agreed),
      ),
      publish: endpoint({ paths: z.array(text), message: text, branch: text.optional() }, (question) =>
        publishFiles(question.paths, question.message, question.branch),
      ),
      build: endpoint({}, () => builder.start()),
      paste: endpoint({ html: text }, ({ html }) => pasteHtml(html)),
    },
  };
}
