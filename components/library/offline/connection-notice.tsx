import { hrefTo, paths } from '@/lib/site/paths';
import { frame } from '#words/frame';

/** Says that there is no connection; the script of the page shows it (components/page-script/offline.ts). */
export function ConnectionNotice() {
  return (
    <div role="status" className="print:hidden">
      <p
        data-offline=""
        hidden
        suppressHydrationWarning
        className="border-b border-line-strong bg-paper-deep px-5 py-2 text-center font-sans text-label"
      >
        {frame.offline} <a href={hrefTo(paths.offline)}>{frame.seeWhich}</a>
      </p>
    </div>
  );
}
