import type { ReactNode } from 'react';

interface NoticeBarProps {
  readonly children: ReactNode;
  /** What the reader can do about it. */
  readonly actions: ReactNode;
}

/** One line at the foot of the window that says something and waits; it takes nothing from the reader's hands. */
export function NoticeBar({ children, actions }: NoticeBarProps) {
  return (
    <div className="fixed inset-x-0 bottom-0 z-20 border-t-2 border-accent bg-paper-deep font-sans text-note print:hidden">
      <div className="mx-auto flex max-w-page flex-wrap items-center gap-x-8 gap-y-1 px-5 py-2 sm:px-8">
        <p className="max-w-measure flex-1 basis-72 py-1">{children}</p>
        <p className="flex flex-wrap gap-x-6">{actions}</p>
      </div>
    </div>
  );
}
