import { PackButton } from '@/components/reading-pack/pack-button';
import { TextButton } from '@/components/ui/text-button';
import { article } from '#words/article';

/**
 * Saves an article for later, and marks it as read.
 *
 * The script in every page does both (components/page-script/keep.ts), at once and without any other code; without scripts
 * the buttons are not shown.
 */
export function ArticleTools() {
  return (
    <p className="flex flex-wrap gap-x-6 print:hidden [@media(scripting:none)]:hidden">
      <Toggle name="saved" text={article.save} onText={article.saved} />
      <Toggle name="finished" text={article.markAsRead} onText={article.isRead} />
      <PackButton />
    </p>
  );
}

interface ToggleProps {
  readonly name: 'saved' | 'finished';
  readonly text: string;
  readonly onText: string;
}

function Toggle({ name, text, onText }: ToggleProps) {
  return (
    <TextButton data-keep={name} aria-pressed="false" suppressHydrationWarning className="group">
      <span
        aria-hidden="true"
        className="size-[0.8em] border-2 border-line-strong group-aria-pressed:border-accent group-aria-pressed:bg-accent forced-colors:group-aria-pressed:bg-[Highlight]"
      />
      <span className="group-aria-pressed:hidden">{text}</span>
      <span className="hidden group-aria-pressed:inline">{onText}</span>
    </TextButton>
  );
}
