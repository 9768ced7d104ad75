'use client';

import { article } from '#words/article';
import { island } from '@/components/islands/island';
import { useState } from 'react';

interface CopyButtonProps {
  /** The id of the element whose text is copied, */
  readonly from?: string;
  /** or the address of the file whose text is. */
  readonly href?: string;
  readonly children: string;
}

type Outcome = 'idle' | 'copied' | 'failed';

const MESSAGES: Record<Outcome, string> = { idle: '', copied: article.copied, failed: article.notCopied };

function Copy({ from, href, children }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<Outcome>('idle');

  async function copy(): Promise<void> {
    try {
      await writeText(href === undefined ? Promise.resolve(readElement(from)) : fetchText(href));
      setOutcome('copied');
    } catch {
      setOutcome('failed');
    }
  }

  return (
    <span className="inline-flex items-center gap-x-3 [@media(scripting:none)]:invisible">
      <button
        type="button"
        onClick={() => void copy()}
        className="inline-flex min-h-11 min-w-11 cursor-pointer items-center underline decoration-accent underline-offset-[0.18em] hover:decoration-2"
      >
        {children}
      </button>
      <span role="status" className="text-ink-soft">
        {MESSAGES[outcome]}
      </span>
    </span>
  );
}

/**
 * Puts a text on the clipboard.
 *
 * An island because only a script can write there. Without one the button, which could do nothing, is not shown: the
 * text itself, or a link to it, is next to it.
 */
export const CopyButton = island({ name: 'copy-button', on: 'interaction' }, Copy);

/** Safari lets a script write only in answer to a click, so the clipboard is given the promise of a text. */
async function writeText(text: Promise<string>): Promise<void> {
  const blob = text.then((value) => new Blob([value], { type: 'text/plain' }));
  if (typeof ClipboardItem === 'function') await navigator.clipboard.write([new ClipboardItem({ 'text/plain': blob })]);
  else await navigator.clipboard.writeText(await text);
}

async function fetchText(href: string): Promise<string> {
  const response = await fetch(href);
  if (!response.ok) throw new Error(`${href} answered ${response.status}`);
  return response.text();
}

function readElement(id: string | undefined): string {
  return document.getElementById(id ?? '')?.textContent ?? '';
}
