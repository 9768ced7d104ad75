import {
  ANSWERS,
  cleanLabel,
  countAnswered,
  getAnswer,
  getAnswers,
  type Answer,
  type CheckKeys,
  type Result,
} from './answers';
import { fromBase62, getDimensionCode, getItemCode, getSum, ITEM_CODES, toBase62 } from './codes';

/** The version of the format; a link of another one is not read. Every version begins with its number and `.i`. */
const VERSION = '1';
const SUM_LENGTH = 4;

/** What can be next to an item: an answer, or none. */
const STATES = [...ANSWERS, undefined] as const;

/**
 * Writes a result as the fragment of a link carries it, without the `#`: fields after dots, in letters and digits.
 *
 * `i` the session, `c` a check (its dimension, then three characters for each item: which one and what answer),
 * `d` the date, `n` the label, `x` the sum over all before it.
 *
 * @param checks the checks as they are now; only those with an answer are written.
 * @see docs/self-checks.md
 */
export function encodeResult(result: Result, checks: readonly CheckKeys[]): string {
  const fields = [VERSION, `i${result.id}`];
  for (const { dimension, items } of checks) {
    const answers = getAnswers(result, dimension);
    if (countAnswered(answers, items) === 0) continue;
    const packed = items.map(({ id }) => packAnswer(getItemCode(id), getAnswer(answers, id)));
    fields.push(`c${getDimensionCode(dimension)}${packed.join('')}`);
  }
  if (result.date) fields.push(`d${result.date.replaceAll('-', '')}`);
  const label = cleanLabel(result.label ?? '');
  if (label) fields.push(`n${escapeText(label)}`);
  const text = fields.join('.');
  return `${text}.x${sumUp(text)}`;
}

/** What is odd about a link. Whatever it is, the rest of the link was read. */
export type Remark =
  /** Written by another version of the site; nothing was read. */
  | { readonly kind: 'version'; readonly version: string }
  /** The end is missing. */
  | { readonly kind: 'cut' }
  /** It is whole, and not as it was written. */
  | { readonly kind: 'changed' }
  /** It holds no answer to anything that is asked now. */
  | { readonly kind: 'empty' }
  /** Checks that are no longer there, or that another collection has. */
  | { readonly kind: 'check-gone'; readonly count: number }
  /** Answers to items that are no longer there. */
  | { readonly kind: 'items-gone'; readonly dimension: string; readonly count: number }
  /** Items that were not there when the result was made. */
  | { readonly kind: 'items-new'; readonly dimension: string; readonly count: number };

export interface DecodedResult {
  /** What could be read; absent where that is nothing. */
  readonly result?: Result;
  readonly remarks: readonly Remark[];
}

/**
 * Reads a result from the fragment of a link. It takes any text, and gives what can be read of it.
 *
 * @param checks the checks as they are now: answers to what is no longer among them are left out, and counted.
 */
export function decodeResult(text: string, checks: readonly CheckKeys[]): DecodedResult {
  const [version = '', ...fields] = text.split('.');
  if (version !== VERSION) return { remarks: [{ kind: 'version', version: version.slice(0, 10) }] };
  const remarks = checkSum(text);
  const isWhole = remarks.length === 0;
  const getField = (name: string) => fields.find((field) => field.startsWith(name))?.slice(1) ?? '';

  const read: Record<string, Record<string, Answer>> = {};
  let checksGone = 0;
  for (const field of fields.filter((entry) => entry.startsWith('c'))) {
    const check = checks.find(({ dimension }) => getDimensionCode(dimension) === field.slice(1, 4));
    if (!check) {
      checksGone += 1;
      continue;
    }
    const { answers, gone, added } = readAnswers(field.slice(4), check);
    const { dimension } = check;
    read[dimension] = answers;
    if (gone > 0) remarks.push({ kind: 'items-gone', dimension, count: gone });
    if (added > 0 && isWhole) remarks.push({ kind: 'items-new', dimension, count: added });
  }
  if (checksGone > 0) remarks.push({ kind: 'check-gone', count: checksGone });
  const isEmpty = Object.values(read).every((answers) => Object.keys(answers).length === 0);
  if (isEmpty) return { remarks: [...remarks, { kind: 'empty' }] };

  const label = cleanLabel(unescapeText(getField('n')));
  const date = readDate(getField('d'));
  const id = /^[0-9A-Za-z]{0,10}/.exec(getField('i'))![0];
  return { result: { id, ...(label && { label }), ...(date && { date }), checks: read }, remarks };
}

function checkSum(text: string): Remark[] {
  const at = text.lastIndexOf('.x');
  const sum = at === -1 ? '' : text.slice(at + 2);
  if (at !== -1 && sum === sumUp(text.slice(0, at))) return [];
  return [{ kind: sum.length < SUM_LENGTH ? 'cut' : 'changed' }];
}

/** The answers to what is asked now, how many were to something else, and how much was not asked then. */
function readAnswers(packed: string, { items }: CheckKeys) {
  const unread = new Map(items.map(({ id }) => [getItemCode(id), id]));
  const answers: Record<string, Answer> = {};
  let gone = 0;
  for (const [text] of packed.matchAll(/.../gs)) {
    const { code, answer } = unpackAnswer(text) ?? {};
    const id = unread.get(code ?? -1);
    unread.delete(code ?? -1);
    if (id === undefined) gone += answer === undefined ? 0 : 1;
    else if (answer !== undefined) answers[id] = answer;
  }
  return { answers, gone, added: unread.size };
}

/** `20260331` as `2026-03-31`; `undefined` for what is no day. */
function readDate(value: string): string | undefined {
  if (!/^\d{8}$/.test(value)) return undefined;
  const date = value.replace(/^(....)(..)(..)$/, '$1-$2-$3');
  const time = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date) ? date : undefined;
}

/** The three characters of an item and its answer. */
function packAnswer(code: number, answer: Answer | undefined): string {
  return toBase62(code * STATES.length + STATES.indexOf(answer), 3);
}

/** @returns `undefined` for three characters that `packAnswer` cannot have written. */
function unpackAnswer(text: string): { readonly code: number; readonly answer: Answer | undefined } | undefined {
  const number = fromBase62(text);
  if (number === undefined || number >= ITEM_CODES * STATES.length) return undefined;
  return { code: Math.floor(number / STATES.length), answer: STATES[number % STATES.length] };
}

/** The sum over what comes before it, the same however a messenger has escaped it. */
function sumUp(text: string): string {
  return getSum(unescapeText(text), SUM_LENGTH);
}

/** Escapes also what `encodeURIComponent` leaves, and what a link or a sentence would read as its own. */
function escapeText(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*._~-]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** Reads what `escapeText` wrote; a text that it did not write stays as it is. */
function unescapeText(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** How many results are opened together. */
export const RESULT_LIMIT = 500;

/** Links in a text: after a `#`, also an escaped one, or standing alone. */
const LINKS = /(?:#|%23|(?:^|[\s"'<(])(?=\d+\.i[0-9A-Za-z]))(\d+\.[^\s#"'<>()&]+)/g;

/** One link of a text and what could be read of it. */
export interface OpenedLink extends DecodedResult {
  /** As it is in the text. */
  readonly text: string;
}

export interface OpenedLinks {
  readonly links: readonly OpenedLink[];
  /** How many came up again, letter for letter, and were counted once. */
  readonly repeated: number;
  /** How many more there were than are opened together. */
  readonly left: number;
}

/**
 * Finds the results in any text: links, several in one link, files of links, a copied conversation.
 *
 * @example
 * findResults('Here is mine: https://example.org/results#1.iAb3dE.cX1y2z3.x0aB', checks).links.length; // => 1
 */
export function findResults(text: string, checks: readonly CheckKeys[]): OpenedLinks {
  const found = [...text.matchAll(LINKS)]
    .flatMap(([, token]) => token!.split('/'))
    .map((token) => token.replace(/(?<![.,;:!?\]}])[.,;:!?\]}]+$/, ''))
    .filter(Boolean);
  const tokens = [...new Set(found)];
  return {
    links: tokens.slice(0, RESULT_LIMIT).map((token) => ({ text: token, ...decodeResult(token, checks) })),
    repeated: found.length - tokens.length,
    left: Math.max(0, tokens.length - RESULT_LIMIT),
  };
}

/**
 * Several results as one fragment, which `findResults` reads again.
 *
 * @example
 * joinResults([anna, ben], checks); // => '1.iAb3dE.c….xK2d0/1.iF4gH1.c….x09Qz'
 */
export function joinResults(results: readonly Result[], checks: readonly CheckKeys[]): string {
  return results.map((result) => encodeResult(result, checks)).join('/');
}
