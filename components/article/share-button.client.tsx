'use client';

import { island } from '@/components/islands/island';
import { useState } from 'react';
import { TextButton } from '@/components/ui/text-button';

/** What is said of a link that was shared. */
export interface ShareWords {
  readonly linkCopied: string;
  readonly notShared: string;
}

interface ShareButtonProps {
  readonly title: string;
  /** Given by the page, which has them: the button is the first that most readers press. */
  readonly words: ShareWords;
  readonly children: string;
}

function Share({ title, words, children }: ShareButtonProps) {
  const [outcome, setOutcome] = useState('');
  return (
    <span className="inline-flex items-center gap-x-3 print:hidden [@media(scripting:none)]:hidden">
      <TextButton onClick={() => void share({ title, url: getAddress() }, words).then(setOutcome)}>
        {children}
      </TextButton>
      <span role="status" className="font-sans text-label text-ink-soft">
        {outcome}
      </span>
    </span>
  );
}

/**
 * Hands the page to the system's own sheet for sharing; if there is none, copies its address.
 *
 * An island because only a script can ask for either. Without scripts it is not shown: the address is in the browser.
 */
export const ShareButton = island({ name: 'share-button', on: 'interaction' }, Share);

/** The address that others should have, with the part of the page that the reader is at. */
function getAddress(): string {
  return getPageAddress() + location.hash;
}

export function getPageAddress(): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
  const isOwn = canonical !== undefined && new URL(canonical).origin === location.origin;
  return isOwn ? canonical : location.origin + location.pathname;
}

/** @returns what to tell the reader; nothing where the system has told them itself. */
export async function share(
  data: { readonly title: string; readonly url: string },
  words: ShareWords,
): Promise<string> {
  try {
    if (typeof navigator.share === 'function') {
      await navigator.share(data);
      return '';
    }
    await navigator.clipboard.writeText(data.url);
    return words.linkCopied;
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError' ? '' : words.notShared;
  }
}
