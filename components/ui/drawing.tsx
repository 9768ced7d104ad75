interface DrawingProps {
  /** A drawing of the collection, checked when it was read. */
  readonly html: string | undefined;
  /** Its size. */
  readonly className: string;
}

/** A small drawing beside a name, in the ink of the text and the color of its domain. */
export function Drawing({ html, className }: DrawingProps) {
  if (html === undefined) return null;
  return <span className={`drawing ${className}`} dangerouslySetInnerHTML={{ __html: html }} />;
}
