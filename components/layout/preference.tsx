import { frame } from '#words/frame';

interface PreferenceProps {
  /** Where it is kept on the device, and the data attribute of the page that the stylesheet looks at. */
  readonly name: 'theme' | 'text';
  readonly label: string;
  /** The first one is what holds until a reader chooses. */
  readonly values: readonly (keyof typeof frame.choices)[];
}

/**
 * A choice of how the page looks. The script in every page applies it before the first paint, shows it in the field and
 * keeps it on the device (components/page-script/preferences.ts); without scripts the page follows the system, and the
 * field, which could do nothing, is not shown.
 */
export function Preference({ name, label, values }: PreferenceProps) {
  return (
    <label className="flex items-center gap-2 font-sans text-label text-ink-soft [@media(scripting:none)]:invisible">
      {label}
      <select
        name={name}
        autoComplete="off"
        className="min-h-11 cursor-pointer border-0 bg-transparent pe-1 font-sans text-label text-ink"
      >
        {values.map((value) => (
          <option key={value} value={value}>
            {frame.choices[value]}
          </option>
        ))}
      </select>
    </label>
  );
}
