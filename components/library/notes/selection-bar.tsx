import { useState } from 'react';
import type { Quotation } from '@/lib/library/saved/model';
import { NoticeBar } from '@/components/ui/notice-bar';
import { getPageAddress, share } from '@/components/article/share-button.client';
import { createTextFragment } from '@/components/article/text-fragment';
import { reportWords, takesReports } from '@/components/layout/report-words';
import { TextButton } from '@/components/ui/text-button';
import { library } from '#words/library';

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
  const link = () => share({ title: document.title, url: `${getPageAddress()}#${createTextFragment(words)}` }, library);
  return (
    <NoticeBar
      actions={
        <>
          <TextButton onClick={onMark}>{library.highlight}</TextButton>
          <TextButton onClick={onWrite}>{library.addNote}</TextButton>
          <TextButton onClick={() => void link().then(setOutcome)}>{library.copyLink}</TextButton>
          {takesReports() && <TextButton onClick={() => reportWords(exact)}>{library.report}</TextButton>}
          <span role="status" className="inline-flex items-center text-label text-ink-soft">
            {outcome}
          </span>
        </>
      }
    >
      {library.quoted(exact.length > SHOWN ? `${exact.slice(0, SHOWN).trimEnd()}…` : exact)}
    </NoticeBar>
  );
}
