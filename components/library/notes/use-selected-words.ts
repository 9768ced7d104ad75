import { useEffect, useState } from 'react';
import { quote } from '@/lib/library/saved/anchor/quote';
import type { Quotation } from '@/lib/library/saved/model';
import type { PageText } from './page-text';

const SETTLE_MS = 300;
const MOST_CHARACTERS = 2_000;

/** The words of the text that the reader has selected; `undefined` while there are none, or more than a passage. */
export function useSelectedWords(page: PageText | undefined): Quotation | undefined {
  const [words, setWords] = useState<Quotation>();
  useEffect(() => {
    if (!page) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    function read(): void {
      const selection = getSelection();
      const range = selection && !selection.isCollapsed ? selection.getRangeAt(0) : undefined;
      const place = range && page!.locate(range);
      const isPassage = place && place.end - place.start <= MOST_CHARACTERS;
      setWords(isPassage ? quote(page!.text, place.start, place.end) : undefined);
    }
    function wait(): void {
      clearTimeout(timer);
      timer = setTimeout(read, SETTLE_MS);
    }
    wait();
    document.addEventListener('selectionchange', wait);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('selectionchange', wait);
    };
  }, [page]);
  return words;
}
