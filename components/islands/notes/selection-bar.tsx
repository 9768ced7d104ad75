import { useState } from 'react';
import type { Quotation } from '@/lib/shelf/model';
import { NoticeBar } from '../notice-bar';
import { getPageAddress, share } from '../sharing/share-button';
import { createTextFragment } from '../sharing/text-fragment';
import { TextButton } from '../text-button';

interface SelectionBarProps {
  readonly words: Quotation;
  readonly onMark: () => void;
  readonly onWrite: () => void;
}

const SHOWN = 80;

/** What can be done with selected words. It stands at the foot of the window, out of the way of the system's own menu. */
export function SelectionBar({ words, onMark, onWrite }: SelectionBarProps) {
  const [outcome, setOutcome] = useState('');
  const { exact } = words;
  const link = () => share({ title: document.title, url: `${getPageAddress()}#${createTextFragment(words)}` });
  return (
    <NoticeBar
      actions={
        <>
          <TextButton onClick={onMark}>Mark these words</TextButton>
          <TextButton onClick={onWrite}>Write a note on them</TextButton>
          <TextButton onClick={() => void link().then(setOutcome)}>Share a link to them</TextButton>
          <span role="status" className="inline-flex items-center text-label text-ink-soft">
            {outcome}
          </span>
        </>
      }
    >
      “{exact.length > SHOWN ? `${exact.slice(0, SHOWN).trimEnd()}…` : exact}”
    </NoticeBar>
  );
}
