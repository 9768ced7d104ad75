import type { ReactNode } from 'react';
import { markLanguage } from './mark-language';

interface SpokenProps {
  /** Of the words, where it is not the site's. */
  readonly language: string | undefined;
  readonly children: ReactNode;
}

/** Words in a line that may be in another language than the site; what is around them keeps its direction. */
export function Spoken({ language, children }: SpokenProps) {
  const marks = markLanguage(language);
  return marks.lang === undefined ? children : <span {...marks}>{children}</span>;
}
