/** The words of the marks on links (components/page-script/marks.ts), for those who do not see them. */
export function MarkDescriptions() {
  return (
    <p hidden>
      <span id="library-opened">opened</span>
      <span id="library-finished">read</span>
    </p>
  );
}
