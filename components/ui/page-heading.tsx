import type { ReactNode } from 'react';
import { markLanguage } from './mark-language';

interface PageHeadingProps {
  readonly title: string;
  /** Of the title and what is below it, where it is not the site's. */
  readonly language?: string | undefined;
  /** Shown above the title: where this is. */
  readonly above?: ReactNode;
  /** Shown below it: what this is. */
  readonly children?: ReactNode;
}

/** The top of a page: one h1, what it belongs to, what it is. */
export function PageHeading({ title, language, above, children }: PageHeadingProps) {
  return (
    <header className="pt-10 sm:pt-14">
      {above}
      <h1 {...markLanguage(language)} className="max-w-[24ch] text-h1 font-medium tracking-[-0.016em]">
        {title}
      </h1>
      {children && (
        <div {...markLanguage(language)} className="mt-5 max-w-measure text-lead text-ink-soft">
          {children}
        </div>
      )}
    </header>
  );
}
