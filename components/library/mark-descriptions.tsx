import { frame } from '#words/frame';

/** The words of the marks on links (components/page-script/marks.ts), for those who do not see them. */
export function MarkDescriptions() {
  return (
    <p hidden>
      <span id="library-opened">{frame.opened}</span>
      <span id="library-finished">{frame.finished}</span>
    </p>
  );
}
