import { TextButton } from '@/components/ui/text-button';
import { article } from '#words/article';

interface PackButtonProps {
  /** The articles that it adds; without them that of the page. */
  readonly slugs?: readonly string[];
  /** What is added, for those who hear the button among others. */
  readonly of?: string;
}

/**
 * Adds articles to the reader's pack; pressed, it takes them out again.
 *
 * A script that every page fetches does it (components/page-script/pack.ts); until it is there the button is not shown.
 */
export function PackButton({ slugs = [], of }: PackButtonProps) {
  return (
    <TextButton
      data-pack={slugs.join()}
      suppressHydrationWarning
      className="group not-[[aria-pressed]]:invisible print:hidden [@media(scripting:none)]:hidden"
    >
      <span className="group-aria-pressed:hidden">{article.addToPack(slugs.length)}</span>
      <span className="hidden group-aria-pressed:inline">{article.inPack}</span>
      {of && <span className="sr-only">{of}</span>}
    </TextButton>
  );
}
