import type { Nodes } from 'mdast';
import { mdxComponents } from '@/components/mdx';
import { createFinding } from '@/lib/content/check/create-finding';
import type { FindingCode } from '@/lib/content/check/codes';
import type { Location, Finding } from '@/lib/content/check/finding';
import { getNearest } from '@/lib/text/nearest';

type Placed = Pick<Nodes, 'position'>;

/** Gives the place of a node of either tree. */
export type Locate = (node: Placed) => Location;

/** Reports what is wrong with a node of either tree. */
export type ReportNode = (code: FindingCode, node: Placed, message: string, fix?: string) => void;

/** Something that is not published as it was written, as its author would call it. */
export interface MarkupFault {
  readonly code: keyof typeof MESSAGES;
  readonly name: string;
  readonly location: Location;
}

/** What a text holds that is not published as it was written: one warning for each kind, at the first place. */
export function describeMarkup(faults: readonly MarkupFault[]): Finding[] {
  const codes = [...new Set(faults.map(({ code }) => code))];
  return codes.map((code) => {
    const all = faults.filter((fault) => fault.code === code);
    const names = [...new Set(all.map(({ name }) => name))];
    const more = names.length - MAX_NAMES;
    const list = names.slice(0, MAX_NAMES).join(', ') + (more > 0 ? ` and ${more} more` : '');
    const [message, fix] = MESSAGES[code](list, names[0]!);
    return createFinding(code, all[0]!.location, message, fix);
  });
}

const MAX_NAMES = 3;

type Describe = (names: string, first: string) => [message: string, fix?: string];

const MESSAGES = {
  'markup-html-comment': () => ['Comments are not published.'],
  'markup-html': (names) => [
    `${names} is not published as HTML; the words in it are, unless it runs or loads something.`,
    'Use Markdown; for a bracket as text write \\<.',
  ],
  'markup-template': (names) => [`${names} is for another tool; it is left out.`, 'To show it, write it as `code`.'],
  'mdx-code': (names) => [`${names} is code; it is left out.`, 'Components need no import.'],
  'mdx-component-unknown': (names, first) => {
    const known = Object.keys(mdxComponents);
    const nearest = getNearest(first.slice(1, -1), known);
    const fix = nearest ? `Did you mean <${nearest}>?` : `There are ${known.join(', ')}.`;
    return [`Unknown component ${names}; what it holds is shown without it.`, fix];
  },
  'mdx-component-props': (names) => [
    `${names} is not closed, or is in the middle of a line; what it holds is shown without it.`,
    'Put both tags on lines of their own.',
  ],
  'markup-unsafe-link': (names) => [
    `${names} cannot be opened from a page; the words of the link are shown.`,
    'Link to a page with https://, to a file of the collection, or to a mail address.',
  ],
  'image-remote': (names) => [
    `${names} is on another site; a link to it is shown instead.`,
    'Put the picture into the collection.',
  ],
} satisfies Partial<Record<FindingCode, Describe>>;
