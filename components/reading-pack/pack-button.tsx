import { TextButton } from '@/components/ui/text-button';

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
  const name = slugs.length > 1 ? `these ${slugs.length} ` : '';
  return (
    <TextButton
      data-pack={slugs.join()}
      suppressHydrationWarning
      className="group not-[[aria-pressed]]:invisible print:hidden [@media(scripting:none)]:hidden"
    >
      <span className="group-aria-pressed:hidden">Add {name}to pack</span>
      <span className="hidden group-aria-pressed:inline">In your pack</span>
      {of && <span className="sr-only">{of}</span>}
    </TextButton>
  );
}
