/** The keys, and what each does. The links that some of them press say so themselves, with `aria-keyshortcuts`. */
export const SHORTCUTS = [
  { key: '?', text: 'show these shortcuts' },
  { key: '/', text: 'search' },
  { key: 'n', text: 'the next question of the topic' },
  { key: 'p', text: 'the previous question' },
  { key: 'h', text: 'home' },
  { key: 'a', text: 'all questions' },
  { key: 'd', text: 'topics' },
  { key: 'c', text: 'check your team' },
  { key: 't', text: 'tags' },
  { key: 's', text: 'saved' },
] as const;

/** What each key does. */
export function ShortcutList() {
  return (
    <dl className="grid grid-cols-[3rem_1fr] items-baseline gap-y-2">
      {SHORTCUTS.map(({ key, text }) => (
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
