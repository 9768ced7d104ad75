import { useState } from 'react';
import type { DeskAnswer } from '../draw-protocol';
import { Agreement } from './agreement';

/** Makes one tag of two, in the vocabulary and in the articles. */
export function MergeTags({ desk, onChange }: { readonly desk: DeskAnswer; readonly onChange: () => void }) {
  const [from, setFrom] = useState('');
  const [into, setInto] = useState('');
  const choose = (label: string, value: string, set: (value: string) => void) => (
    <label>
      {label}
      <select value={value} onChange={(event) => set(event.target.value)}>
        <option value="">Choose</option>
        {desk.tags.map((tag) => (
          <option key={tag.slug} value={tag.slug}>
            {tag.label}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <details>
      <summary>Make one tag of two</summary>
      <div className="row">
        {choose('This tag', from, setFrom)}
        {choose('becomes', into, setInto)}
      </div>
      {from !== '' && into !== '' && (
        <Agreement key={`${from} ${into}`} name="merge-tags" body={{ from, into }} onDone={onChange} />
      )}
    </details>
  );
}
