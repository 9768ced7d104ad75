import { useState } from 'react';
import type { DeskAnswer } from '../draw-protocol';
import type { YamlInput } from '../edit-yaml';
import type { FormField } from '../form-fields';

interface FormProps {
  readonly fields: readonly FormField[];
  readonly values: Readonly<Record<string, YamlInput>> | undefined;
  readonly desk: DeskAnswer | undefined;
  readonly onChange: (name: string, value: YamlInput | undefined) => void;
}

/** The front matter as a form: the same file as the text beside it. */
export function Form({ fields, values, desk, onChange }: FormProps) {
  if (!values)
    return <p className="soft">The front matter has a fault that a form cannot show; mend it in the text.</p>;
  const shown = (field: FormField) => field.isMain || values[field.name] !== undefined;
  return (
    <div className="form">
      {fields.filter(shown).map((field) => (
        <Field key={field.name} field={field} value={values[field.name]} desk={desk} onChange={onChange} />
      ))}
      <details>
        <summary>More fields</summary>
        {fields
          .filter((field) => !shown(field))
          .map((field) => (
            <Field key={field.name} field={field} value={undefined} desk={desk} onChange={onChange} />
          ))}
      </details>
    </div>
  );
}

interface FieldProps extends Pick<FormProps, 'desk' | 'onChange'> {
  readonly field: FormField;
  readonly value: YamlInput | undefined;
}

function Field({ field, value, desk, onChange }: FieldProps) {
  const { name, title, description, kind } = field;
  const set = (next: YamlInput) =>
    onChange(name, next === '' || (Array.isArray(next) && next.length === 0) ? undefined : next);
  const text =
    typeof value === 'string'
      ? value
      : Array.isArray(value) && value.length === 1 && typeof value[0] === 'string'
        ? value[0]
        : '';
  if (kind === 'sources') {
    const count = Array.isArray(value) ? value.length : 0;
    return (
      <p className="field">
        <b>{title}</b>
        <small>{description}</small>
        <span>{count === 0 ? 'None.' : `${count}, in the text.`}</span>
      </p>
    );
  }
  if (kind === 'list') return <ListField field={field} value={value} desk={desk} onSet={set} />;
  if (kind === 'choice') {
    const choices =
      name === 'dimension'
        ? desk?.dimensions
        : name === 'category'
          ? desk?.categories.map((entry) => entry.name)
          : field.choices;
    const known = choices ?? [];
    return (
      <label className="field">
        <b>{title}</b>
        <small>{description}</small>
        <select value={text} onChange={(event) => set(event.target.value)}>
          <option value="">(none)</option>
          {text !== '' && !known.includes(text) && <option>{text}</option>}
          {known.map((choice) => (
            <option key={choice}>{choice}</option>
          ))}
        </select>
      </label>
    );
  }
  return (
    <label className="field">
      <b>{title}</b>
      <small>{description}</small>
      <TextInput kind={kind} value={text} onSet={set} />
      {name === 'meta_description' && <small>{text.length} characters</small>}
    </label>
  );
}

/** Sets the field when the writer leaves it, so that each field is one step to undo. */
function TextInput({
  kind,
  value,
  onSet,
}: {
  readonly kind: FormField['kind'];
  readonly value: string;
  readonly onSet: (value: string) => void;
}) {
  const [typed, setTyped] = useState<string>();
  const leave = () => {
    if (typed !== undefined && typed !== value) onSet(typed);
    setTyped(undefined);
  };
  const shared = {
    value: typed ?? value,
    onChange: (event: { target: { value: string } }) => setTyped(event.target.value),
    onBlur: leave,
  };
  if (kind === 'paragraph') return <textarea rows={3} spellCheck {...shared} />;
  return <input type={kind === 'date' && /^(?:\d{4}-\d\d-\d\d)?$/.test(value) ? 'date' : 'text'} {...shared} />;
}

interface ListFieldProps {
  readonly field: FormField;
  readonly value: YamlInput | undefined;
  readonly desk: DeskAnswer | undefined;
  readonly onSet: (value: YamlInput) => void;
}

function ListField({ field: { name, title, description }, value, desk, onSet }: ListFieldProps) {
  const [typed, setTyped] = useState('');
  const given =
    typeof value === 'string' ? value.split(',').map((entry) => entry.trim()) : Array.isArray(value) ? value : [];
  const entries = given.filter((entry): entry is string => typeof entry === 'string' && entry !== '');
  const add = () => {
    if (typed.trim() === '') return;
    onSet([...entries, typed.trim()]);
    setTyped('');
  };
  return (
    <div className="field">
      <b>{title}</b>
      <small>{description}</small>
      <ul className="entries">
        {entries.map((entry, index) => (
          <li key={`${entry} ${index}`}>
            {entry}
            <button
              type="button"
              aria-label={`Take out ${entry}`}
              onClick={() => onSet(entries.filter((_, at) => at !== index))}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <input
        aria-label={`Add to ${title}`}
        placeholder="Add"
        list={name === 'tags' ? 'vocabulary' : undefined}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={add}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          add();
        }}
      />
      {name === 'tags' && (
        <datalist id="vocabulary">
          {desk?.tags.map(({ slug, label }) => (
            <option key={slug} value={slug}>
              {label}
            </option>
          ))}
        </datalist>
      )}
    </div>
  );
}
