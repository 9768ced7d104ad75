import { getDistance } from '@/lib/text/nearest';
import { foldFieldName, readDate } from './schema';
import type { YamlValue } from './yaml';

/**
 * Why a file is not published: its author holds it back, or says something that cannot be understood. `unknown` is a word
 * of the author's own, which holds nothing back.
 */
type Hidden =
  | { readonly reason: string }
  | { readonly unclear: string; readonly key: string; readonly fix: string }
  | { readonly unknown: string; readonly key: string; readonly fix: string };

/** Fields that say by yes or no whether a file is public, by what hides it. */
const FLAGS: Readonly<Record<string, boolean>> = {
  ...{ draft: true, private: true, hidden: true, unlisted: true, unpublished: true, archived: true },
  ...{ published: false, publish: false, public: false, dgpublish: false },
};
const STATES = ['status', 'state'];
const AUDIENCES = ['visibility', 'privacy'];
const FIRST_DAY = ['published', 'date', 'publishdate', 'pubdate', 'publishedat', 'datepublished'];
const LAST_DAY = ['expirydate', 'expires', 'unpublishdate'];

const YES = ['true', 'yes', 'y', 'on', '1', 'x'];
const NO = ['false', 'no', 'n', 'off', '0', '', 'null', '~'];

const SHOWN = new Set(
  (
    ' approved published public publish final live done complete completed active stable reviewed current evergreen ' +
    'seedling budding ready released open visible everyone all'
  ).split(' '),
);
const HELD_BACK = new Set(
  (
    'draft review inreview underreview needsreview toreview wip workinprogress inprogress pending idea private internal ' +
    'archived archive todo unpublished hidden proposed rejected deprecated obsolete scheduled unlisted confidential ' +
    'restricted deleted new planned outline stub unready embargoed onhold paused blocked tbd withdrawn superseded ' +
    // What the words of other languages for a draft are.
    'entwurf brouillon borrador rascunho bozza concept kladde utkast szkic черновик 草稿 下書き 초안 مسودة'
  ).split(' '),
);

/** Names that are near a flag by their letters and mean something else. */
const OTHERS = new Set(['publisher', 'stats', 'publication', 'drafter', 'drafts']);

/**
 * Whether the front matter says that its file is not public: `draft: true`, `published: false`, `private: true`,
 * `status: review`, a first day that has not come. What is near such a mark but not one hides the file as well, because
 * publishing it by mistake cannot be undone. A state of the author's own is told, and hides nothing.
 *
 * @param today `YYYY-MM-DD`.
 * @example
 * findHidden({ draft: 'true' }, '2026-03-31'); // => { reason: 'draft: true' }
 * findHidden({ title: 'Why?' }, '2026-03-31'); // => undefined
 */
export function findHidden(fields: Readonly<Record<string, YamlValue>>, today: string): Hidden | undefined {
  let unclear: Hidden | undefined;
  for (const [key, value] of Object.entries(fields)) {
    const found = readMark(key, typeof value === 'string' ? value.trim() : value, today);
    if (found && 'reason' in found) return found;
    if (!unclear || 'unknown' in unclear) unclear = found ?? unclear;
  }
  return unclear;
}

function readMark(key: string, value: YamlValue, today: string): Hidden | undefined {
  const name = foldFieldName(key);
  const typed = typeof value === 'string' ? value : Array.isArray(value) ? 'a list' : 'a mapping';
  const word = typeof value === 'string' ? foldFieldName(value) : undefined;
  const day = word === undefined ? undefined : readDate(typed);
  const mark = `${key}: ${typed}`;
  if (FIRST_DAY.includes(name) && day) return day > today ? { reason: `not before ${day}` } : undefined;
  if (LAST_DAY.includes(name)) return day && day <= today ? { reason: `not after ${day}` } : undefined;
  if (Object.hasOwn(FLAGS, name)) {
    const isYes = word !== undefined && YES.includes(word);
    if (isYes || (word !== undefined && NO.includes(word)))
      return FLAGS[name] === isYes && word !== '' ? { reason: mark } : undefined;
    // A date that cannot be read is reported with the other fields.
    if (name === 'published' && word !== undefined && /\d/.test(word)) return undefined;
    return { unclear: `"${mark}" is neither yes nor no`, key, fix: `Write ${key}: true or ${key}: false.` };
  }
  if (STATES.includes(name) || AUDIENCES.includes(name)) {
    if (word !== undefined && SHOWN.has(word)) return undefined;
    if (word !== undefined && meansHeldBack(typed)) return { reason: mark };
    const fix = 'Write published to show it, draft to hold it back.';
    const message = `Unknown ${key} "${typed}"`;
    const isOwnWord = STATES.includes(name) && word !== undefined && !isSlipOfHeldBack(word);
    return isOwnWord ? { unknown: message, key, fix } : { unclear: message, key, fix };
  }
  const meant = [...Object.keys(FLAGS), 'status', 'visibility'].find((flag) => isSlipOf(name, flag));
  return meant && !OTHERS.has(name) && !FIRST_DAY.includes(name)
    ? { unclear: `"${key}" looks like "${meant}"`, key, fix: `Write ${meant}, or rename the field.` }
    : undefined;
}

/** Whether a state says, in one of its words, that a text is not public: `draft 2`, `needs legal review`, `not ready`. */
function meansHeldBack(state: string): boolean {
  const words = state.toLowerCase().match(/\p{L}+/gu) ?? [];
  return (
    HELD_BACK.has(foldFieldName(state)) ||
    words.some((word) => HELD_BACK.has(word) || /^(?:not|no|non|never|don|without)$/.test(word))
  );
}

/** Whether a word is a typing error for one that holds a text back, and for none that lets it be seen. */
function isSlipOfHeldBack(word: string): boolean {
  return (
    [...HELD_BACK].some((meant) => meant.length > 3 && isSlipOf(word, meant)) &&
    ![...SHOWN].some((meant) => isSlipOf(word, meant))
  );
}

/** Whether a field only says who may see the file; `published` is a date as well. */
export function isVisibilityField(key: string, value: YamlValue): boolean {
  const name = foldFieldName(key);
  if (name === 'status') return false;
  if (name === 'published') return typeof value === 'string' && [...YES, ...NO].includes(foldFieldName(value));
  return Object.hasOwn(FLAGS, name) || [...STATES, ...AUDIENCES, ...LAST_DAY].includes(name);
}

function isSlipOf(name: string, flag: string): boolean {
  if (name === flag || name[0] !== flag[0]) return false;
  // Two letters in each other's place are one typing error.
  const isSwap = name.length === flag.length && [...name].sort().join('') === [...flag].sort().join('');
  return getDistance(name, flag) <= (flag.length > 6 ? 2 : 1) + Number(isSwap);
}
