import type { ContainerDirective } from 'mdast-util-directive';
import { mdxComponents } from '@/components/mdx';
import { createFinding } from '@/lib/content/check/create-finding';
import type { FindingCode } from '@/lib/content/check/codes';
import type { Location, Finding } from '@/lib/content/check/finding';
import { getNearest } from '@/lib/text/nearest';
import type { AddressFault } from './judge-links';
import type { Locate } from './list-uses';
import type { LeftOut } from './prepare-source';
import type { HtmlFault } from './read-html';

interface Findings {
  readonly leftOut: readonly LeftOut[];
  readonly htmlFaults: readonly HtmlFault[];
  readonly containers: readonly ContainerDirective[];
  readonly locate: Locate;
  readonly path: string;
  readonly bodyLine: number;
}

/** What a file holds that is not published as it was written: one warning for each kind, at the first place. */
export function describeMarkup({ leftOut, htmlFaults, containers, locate, path, bodyLine }: Findings): Finding[] {
  const found: { code: FindingCode; name: string; location: Location }[] = [
    ...leftOut.map(({ kind, text, line }) => ({
      code: LEFT_OUT_CODES[kind],
      name: shorten(text),
      location: { path, line: line + bodyLine - 1, column: 1 },
    })),
    ...containers.map((node) => ({
      code: 'markup-template' as const,
      name: `:::${node.name}`,
      location: locate(node),
    })),
    ...htmlFaults.map(({ kind, name, node }) => ({
      code: HTML_CODES[kind],
      name: kind === 'comment' ? name : `<${name}>`,
      location: locate(node),
    })),
  ];
  const codes = [...new Set(found.map(({ code }) => code))];
  return codes.map((code) => {
    const all = found.filter((entry) => entry.code === code);
    const names = [...new Set(all.map(({ name }) => name).filter(Boolean))];
    const { message, fix } = MESSAGES[code]!(listNames(names), names[0] ?? '');
    return createFinding(code, all[0]!.location, message, fix);
  });
}

/** Addresses that no visitor could open, and pictures that would be loaded from elsewhere: one warning for each kind. */
export function describeAddresses(faults: readonly AddressFault[], locate: Locate): Finding[] {
  const links = faults.filter(({ kind }) => kind === 'link');
  const images = faults.filter(({ kind }) => kind === 'remote-image');
  const names = (entries: readonly AddressFault[]) => listNames(entries.map(({ url }) => `"${shorten(url)}"`));
  return [
    ...(links[0]
      ? [
          createFinding(
            'markup-unsafe-link',
            locate(links[0].node),
            `${names(links)} cannot be opened from a page; the words of the link are shown.`,
            'Link to a page with https://, to a file of the collection, or to a mail address.',
          ),
        ]
      : []),
    ...(images[0]
      ? [
          createFinding(
            'image-remote',
            locate(images[0].node),
            `${names(images)} is on another site; a link to it is shown instead.`,
            'Put the picture into the collection.',
          ),
        ]
      : []),
  ];
}

const LEFT_OUT_CODES: Readonly<Record<LeftOut['kind'], FindingCode>> = {
  comment: 'markup-html-comment',
  template: 'markup-template',
  code: 'mdx-code',
};

const HTML_CODES: Readonly<Record<HtmlFault['kind'], FindingCode>> = {
  comment: 'markup-html-comment',
  unwrapped: 'markup-html',
  removed: 'markup-html',
  'component-unknown': 'mdx-component-unknown',
  'component-unclosed': 'mdx-component-props',
  'component-place': 'mdx-component-props',
};

const MESSAGES: Partial<
  Record<FindingCode, (names: string, first: string) => { readonly message: string; readonly fix?: string }>
> = {
  'markup-html-comment': () => ({ message: 'Comments are not published.' }),
  'markup-html': (names) => ({
    message: `${names} is not published as HTML; the words in it are, unless it runs or loads something.`,
    fix: 'Use Markdown; for a bracket as text write \\<.',
  }),
  'markup-template': (names) => ({
    message: `${names} is for another tool; it is left out.`,
    fix: 'To show it, write it as `code`.',
  }),
  'mdx-code': (names) => ({ message: `${names} is code; it is left out.`, fix: 'Components need no import.' }),
  'mdx-component-unknown': (names, first) => {
    const known = Object.keys(mdxComponents);
    const nearest = getNearest(first.slice(1, -1), known);
    return {
      message: `Unknown component ${names}; what it holds is shown without it.`,
      fix: nearest ? `Did you mean <${nearest}>?` : `There are ${known.join(', ')}.`,
    };
  },
  'mdx-component-props': (names) => ({
    message: `${names} is not closed, or is in the middle of a line; what it holds is shown without it.`,
    fix: 'Put both tags on lines of their own.',
  }),
};

const MAX_NAMES = 3;

function listNames(names: readonly string[]): string {
  const more = names.length - MAX_NAMES;
  return names.slice(0, MAX_NAMES).join(', ') + (more > 0 ? ` and ${more} more` : '');
}

function shorten(text: string): string {
  const line = text.trim().split('\n')[0] ?? '';
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}
