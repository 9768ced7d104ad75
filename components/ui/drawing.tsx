import { hrefTo, machinePaths } from '@/lib/site/paths';

interface DrawingProps {
  /** A dimension that has a drawing. */
  readonly of: string | undefined;
  /** Its size. */
  readonly className: string;
}

/** A small drawing next to a name that says the same, in the ink of the text and the color of its domain. */
export function Drawing({ of, className }: DrawingProps) {
  if (of === undefined) return null;
  return (
    <svg aria-hidden="true" className={`block shrink-0 ${className}`}>
      <use href={`${hrefTo(machinePaths.drawings)}#${encodeURIComponent(of)}`} />
    </svg>
  );
}
