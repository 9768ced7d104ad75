import { library, libraryFaults } from '#words/library';
import { NoticeBar } from '@/components/ui/notice-bar';
import { TextButton } from '@/components/ui/text-button';
import { dismissNotice } from './library-store';
import { useLibrary } from './use-library';

/** Says so when something that the reader asked for could not be kept. */
export function LibraryNotice() {
  const { notice } = useLibrary();
  return (
    <div role="status">
      {notice && (
        <NoticeBar actions={<TextButton onClick={dismissNotice}>{library.close}</TextButton>}>
          {libraryFaults[notice]}
        </NoticeBar>
      )}
    </div>
  );
}
