import type { ReactNode } from 'react';

interface SmallSectionProps {
  readonly id: string;
  readonly title: string;
  readonly className: string;
  readonly children: ReactNode;
}

/** A section under a heading no larger than the text, such as further links. */
export function SmallSection({ id, title, className, children }: SmallSectionProps) {
  return (
    <section aria-labelledby={id} className={className}>
      <h2 id={id} className="font-sans text-note font-semibold">
        {title}
      </h2>
      {children}
    </section>
  );
}
