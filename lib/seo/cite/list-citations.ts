import type { Article } from '@/lib/content/join/model';
import { createCitation } from './citation';
import { formatBibtex } from './format-bibtex';
import { formatCsl } from './format-csl';
import { formatPlain } from './format-plain';
import { formatRis } from './format-ris';

/** A reference to an article in one of the forms in which people keep them. */
export interface CitationForm {
  readonly name: string;
  readonly text: string;
}

export function listCitations(article: Article): CitationForm[] {
  const citation = createCitation(article);
  return [
    { name: 'Plain', text: formatPlain(citation) },
    { name: 'BibTeX', text: formatBibtex(citation) },
    { name: 'RIS', text: formatRis(citation) },
    { name: 'CSL-JSON', text: formatCsl(citation) },
  ];
}
