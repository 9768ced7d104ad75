'use client';

import { island } from '@/components/islands/island';
import type { MouseEvent } from 'react';
import { setFinished, setSaved } from '@/lib/library/saved/entry';
import { TextButton } from '@/components/ui/text-button';
import { changeEntry } from './shelf-store';
import { useArticleFacts } from './use-article-facts';
import { useShelf } from './use-shelf';

function Tools({ slug }: { readonly slug: string }) {
  const entry = useShelf().entries.get(slug);
  const facts = useArticleFacts(slug);
  const time = (isWanted: boolean) => (isWanted ? new Date().toISOString() : undefined);
  const save = (isWanted: boolean) => changeEntry(facts(), (kept) => setSaved(kept, time(isWanted)));
  const finish = (isWanted: boolean) => changeEntry(facts(), (kept) => setFinished(kept, time(isWanted)));
  return (
    <p className="mt-1 flex flex-wrap gap-x-6 print:hidden [@media(scripting:none)]:hidden">
      <Toggle isOn={Boolean(entry?.savedAt)} onPress={save} text="Save" onText="Saved" />
      <Toggle isOn={Boolean(entry?.finishedAt)} onPress={finish} text="Mark as read" onText="Read" />
    </p>
  );
}

/**
 * Puts an article on the reader's shelf and takes it off again.
 *
 * An island because the shelf is on the reader's device. A press is shown at once, also before any code is there
 * (components/page-script/islands.ts), which leaves word of what is wanted; without scripts the buttons are not shown.
 */
export const ArticleTools = island({ name: 'article-tools', on: 'interaction' }, Tools);

interface ToggleProps {
  readonly isOn: boolean;
  readonly text: string;
  readonly onText: string;
  readonly onPress: (isWanted: boolean) => unknown;
}

function Toggle({ isOn, text, onText, onPress }: ToggleProps) {
  function press({ currentTarget }: MouseEvent<HTMLButtonElement>): void {
    const { wanted } = currentTarget.dataset;
    onPress(wanted === undefined ? !isOn : wanted === 'true');
  }
  return (
    <TextButton aria-pressed={isOn} onClick={press} className="group">
      <span
        aria-hidden="true"
        className="size-[0.8em] border-2 border-line-strong group-aria-pressed:border-accent group-aria-pressed:bg-accent forced-colors:group-aria-pressed:bg-[Highlight]"
      />
      <span className="group-aria-pressed:hidden">{text}</span>
      <span className="hidden group-aria-pressed:inline">{onText}</span>
    </TextButton>
  );
}
