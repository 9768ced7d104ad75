import { NoticeBar } from '@/components/ui/notice-bar';
import { TextButton } from '@/components/ui/text-button';
import { dismissNotice, type LibraryFault } from './library-store';
import { useLibrary } from './use-library';

export const FAULT_TEXTS: Record<LibraryFault, string> = {
  blocked:
    'This browser keeps nothing for this site, as in a private window. What you save or note stays until you close or reload the page.',
  unreadable:
    'Your library on this device cannot be read: it is damaged, or was written by a newer version of this site. It is left as it is; what you do now lasts until you close or reload the page.',
  full: 'There is no room left on this device for this site. The last change was not kept.',
  failed: 'The last change was not kept: the browser could not save it.',
};

/** Says so when something that the reader asked for could not be kept. */
export function LibraryNotice() {
  const { notice } = useLibrary();
  return (
    <div role="status">
      {notice && (
        <NoticeBar actions={<TextButton onClick={dismissNotice}>Close</TextButton>}>{FAULT_TEXTS[notice]}</NoticeBar>
      )}
    </div>
  );
}
