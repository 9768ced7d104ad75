import { shortcuts } from '#words/shortcuts';

/** What each key does. The links that some of them press say so themselves, with `aria-keyshortcuts`. */
export function ShortcutList() {
  return (
    <dl className="grid grid-cols-[3rem_1fr] items-baseline gap-y-2">
      {Object.entries(shortcuts.keys).map(([key, text]) => (
        <div key={key} className="contents">
          <dt>
            <kbd className="border border-line-strong px-2 py-0.5 font-sans text-label">{key}</kbd>
          </dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
