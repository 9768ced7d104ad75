import type { ReactNode } from 'react';

/** A small line in the grotesque: metadata, a heading over a list, a caption. */
export function Label({ as: Tag = 'p', className = '', ...rest }: LabelProps) {
  return <Tag className={`font-sans text-label text-ink-soft lining-nums ${className}`} {...rest} />;
}

interface LabelProps {
  readonly as?: 'p' | 'div' | 'span' | 'h2' | 'h3' | 'dt';
  readonly className?: string;
  readonly id?: string;
  readonly children: ReactNode;
}
