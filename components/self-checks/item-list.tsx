interface ItemListProps {
  readonly title: string;
  /** What is said where there are none. */
  readonly empty: string;
  readonly items: readonly { readonly key: string; readonly text: string; readonly detail: string }[];
}

/** Some items under a heading, each with what was answered to it. */
export function ItemList({ title, empty, items }: ItemListProps) {
  return (
    <section>
      <h3 className="border-b border-line-strong pb-1.5 font-sans text-label font-semibold">{title}</h3>
      {items.length === 0 && <p className="mt-3 text-note text-ink-soft">{empty}</p>}
      <ul>
        {items.map(({ key, text, detail }) => (
          <li key={key} className="border-b border-line py-3 text-note">
            {text}
            <span className="mt-0.5 block font-sans text-label text-ink-soft lining-nums">{detail}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
