'use client';

import { setFinished, setSaved } from '@/lib/library/saved/entry';
import { TextButton } from '@/components/ui/text-button';
import { changeEntry } from './shelf-store';
import { useArticleFacts } from './use-article-facts';
import { useShelf } from './use-shelf';

/**
 * Puts an article on the reader's shelf and takes it off again.
 *
 * An island because the shelf is on the reader's device. Pressed before the page has come to life, a button is pressed
 * again when it has; without scripts it is not shown.
 */
export function ArticleTools({ slug }: { readonly slug: string }) {
  const entry = useShelf().entries.get(slug);
  const facts = useArticleFacts(slug);
  const now = () => new Date().toISOString();
  const save = () => changeEntry(facts(), (kept) => setSaved(kept, kept.savedAt ? undefined : now()));
  const finish = () => changeEntry(facts(), (kept) => setFinished(kept, kept.finishedAt ? undefined : now()));
  return (
    <p className="mt-1 flex flex-wrap gap-x-6 print:hidden [@media(scripting:none)]:hidden">
      <Toggle isOn={Boolean(entry?.savedAt)} onPress={save} text="Save for later" />
      <Toggle isOn={Boolean(entry?.finishedAt)} onPress={finish} text="Finished" />
    </p>
  );
}

interface ToggleProps {
  readonly isOn: boolean;
  readonly text: string;
  readonly onPress: () => unknown;
}

function Toggle({ isOn, text, onPress }: ToggleProps) {
  return (
    <TextButton aria-pressed={isOn} onClick={onPress} className="group">
      <span
        aria-hidden="true"
        className="size-[0.8em] border-2 border-line-strong group-aria-pressed:border-accent group-aria-pressed:bg-accent forced-colors:group-aria-pressed:bg-[Highlight]"
      />
      {text}
    </TextButton>
  );
}
