import type { ReactNode } from 'react';

interface PageHeadingProps {
  readonly title: string;
  /** Stands above the title: where this is. */
  readonly above?: ReactNode;
  /** Stands below it: what this is. */
  readonly children?: ReactNode;
}

/** The top of a page: one h1, what it belongs to, what it is. */
export function PageHeading({ title, above, children }: PageHeadingProps) {
  return (
    <header className="pt-10 sm:pt-14">
      {above}
      <h1 className="max-w-[24ch] text-h1 font-medium tracking-[-0.016em]">{title}</h1>
      {children && <div className="mt-5 max-w-measure text-lead text-ink-soft">{children}</div>}
    </header>
  );
}
