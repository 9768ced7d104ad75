import { useContext, useState } from 'react';
import type { FormValue } from '../edit-front-matter';
import type { YamlInput, YamlPath } from '../edit-yaml';
import type { JsonSchema } from '../editor-files';
import { Button, DashboardContext } from './controls';

/** Sets the value at a place of the file; `undefined` takes it out. */
type SetValue = (at: YamlPath, value: YamlInput | undefined) => void;

interface FormProps {
  readonly schema: JsonSchema | undefined;
  readonly value: FormValue;
  readonly onSet: SetValue;
  /** Fields that are shown although they are empty; all of them without it. */
  readonly main?: readonly string[];
}

/** A file as a form, made of its schema: the same file as the text next to it. */
export function Form({ schema, value, onSet, main }: FormProps) {
  const { articles = [], tags = [], dimensions = [], people = [] } = useContext(DashboardContext) ?? {};
  if (!schema) return <p className="form p-4 text-ink-soft">This file has no form.</p>;
  if (value === undefined)
    return (
      <p className="form p-4 text-ink-soft">There is a fault in the text that a form cannot show; fix it there.</p>
    );
  const suggestions = {
    articles: articles.map(({ slug, title }) => [slug, title] as const),
    tags: tags.map(({ slug, label }) => [slug, label] as const),
    dimensions: dimensions.map((name) => [name, name] as const),
    people: people.map(({ id, name }) => [id, name] as const),
  };
  return (
    <div className="form flex-1 overflow-auto p-4">
      {Object.entries(suggestions).map(([id, options]) => (
        <datalist key={id} id={id}>
          {options.map(([name, label]) => (
            <option key={name} value={name}>
              {label}
            </option>
          ))}
        </datalist>
      ))}
      <Value schema={schema} value={value ?? undefined} at={[]} onSet={onSet} main={main} />
    </div>
  );
}

interface ValueProps {
  readonly schema: JsonSchema;
  readonly value: YamlInput | undefined;
  readonly at: YamlPath;
  readonly onSet: SetValue;
  readonly main?: readonly string[] | undefined;
}

/** A list that can also be written as one value is a list. */
function getShape(schema: JsonSchema): JsonSchema {
  const shapes = schema.anyOf ?? [];
  return shapes.find(({ type }) => type === 'array') ?? shapes.find(({ type }) => type === 'object') ?? schema;
}

function Value(props: ValueProps) {
  const { schema, value, at, onSet } = props;
  const { categories = [] } = useContext(DashboardContext) ?? {};
  const shape = getShape(schema);
  if (shape.properties) return <Group {...props} schema={shape} />;
  if (typeof shape.additionalProperties === 'object') return <Named {...props} schema={shape.additionalProperties} />;
  if (shape.type === 'array') {
    const entry = getShape(shape.items ?? {});
    return entry.properties ? <Entries {...props} schema={entry} /> : <Words {...props} />;
  }
  const text = toText(value);
  const set = (typed: string) => onSet(at, typed === '' ? undefined : typed);
  const isDate = schema.examples?.some((example) => /^\d{4}-\d\d-\d\d$/.test(example)) ?? false;
  const names = schema.suggests === 'categories' ? categories.map(({ name }) => name) : schema.enum;
  const choices = names ?? schema.examples;
  if (!choices || isDate)
    return <TextInput label={getLabel(props)} isDate={isDate} list={schema.suggests} value={text} onSet={set} />;
  return (
    <select aria-label={getLabel(props)} value={text} onChange={(event) => set(event.target.value)}>
      <option value="">(none)</option>
      {[...new Set(choices.includes(text) ? choices : [text, ...choices])].filter(Boolean).map((choice) => (
        <option key={choice}>{choice}</option>
      ))}
    </select>
  );
}

function toText(value: YamlInput | undefined): string {
  if (typeof value === 'string') return value;
  return Array.isArray(value) && value.length === 1 ? toText((value as readonly YamlInput[])[0]) : '';
}

/** @example toLabel('reviewAfterMonths'); // => 'Review after months' */
function toLabel(name: string): string {
  const words = name
    .replace(/_/g, ' ')
    .replace(/([a-z])([A-Z])/g, (_, a: string, b: string) => `${a} ${b.toLowerCase()}`);
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

function getLabel({ schema, at }: ValueProps): string {
  const names = at.map((step) => (typeof step === 'number' ? String(step + 1) : toLabel(step)));
  return [...names.slice(0, -1), schema.title ?? names.at(-1)].join(', ');
}

/** The fields of an object; those that few have are folded away until they are filled in. */
function Group({ schema, value, at, onSet, main }: ValueProps) {
  const values = (typeof value === 'object' && !Array.isArray(value) ? value : {}) as Readonly<
    Record<string, YamlInput>
  >;
  const fields = Object.entries(schema.properties ?? {});
  const rank = (name: string) => (main?.includes(name) ? main.indexOf(name) : fields.length);
  const isShown = ([name]: readonly [string, JsonSchema]) => !main || main.includes(name) || values[name] !== undefined;
  const show = ([name, field]: readonly [string, JsonSchema]) => (
    <div className="mb-4 grid gap-1" key={name}>
      <b>{field.title ?? toLabel(name)}</b>
      {field.description && <small>{field.description}</small>}
      <Value schema={field} value={values[name]} at={[...at, name]} onSet={onSet} />
    </div>
  );
  const shown = fields.filter(isShown).sort(([a], [b]) => rank(a) - rank(b));
  const others = fields.filter((field) => !isShown(field));
  return (
    <>
      {shown.map(show)}
      {others.length > 0 && (
        <details>
          <summary>More fields</summary>
          {others.map(show)}
        </details>
      )}
    </>
  );
}

/** Things of one kind, one below the other: each a form of its own, folded away when they are many. */
function Entries({ schema, value, at, onSet }: ValueProps) {
  const entries = toList(value);
  const [isAdding, setAdding] = useState(false);
  const [query, setQuery] = useState('');
  const found = (entry: YamlInput) => JSON.stringify(entry).toLowerCase().includes(query.toLowerCase());
  const add: SetValue = (path, first) => {
    setAdding(false);
    if (first !== undefined) onSet(at, [...entries, nest(path.slice(at.length + 1), first)]);
  };
  const takeOut = (index: number) => {
    const rest = entries.filter((_, other) => other !== index);
    onSet(at, rest.length === 0 && at.length > 0 ? undefined : rest);
  };
  const isMany = entries.length > 12;
  return (
    <div className={ENTRIES}>
      {isMany && (
        <input
          className={FIELD}
          type="search"
          aria-label="Search the entries"
          placeholder={`Search ${entries.length}`}
          value={query}
          onChange={(event) => setQuery(event.target.value)}
        />
      )}
      {entries.map(
        (entry, index) =>
          found(entry) && (
            <Entry key={index} name={describe(entry, schema)} isOpen={entries.length <= 3}>
              {typeof entry === 'string' ? (
                <TextInput label={`${index + 1}`} value={entry} onSet={(text) => onSet([...at, index], text)} />
              ) : (
                <Group schema={schema} value={entry} at={[...at, index]} onSet={onSet} />
              )}
              <Button onClick={() => takeOut(index)}>Take out</Button>
            </Entry>
          ),
      )}
      {isAdding ? (
        <Entry name="New" isOpen>
          <Group schema={schema} value={undefined} at={[...at, entries.length]} onSet={add} />
        </Entry>
      ) : (
        <Button onClick={() => setAdding(true)}>Add</Button>
      )}
    </div>
  );
}

const ENTRIES = 'grid justify-items-start gap-2';
const FIELD = 'w-full max-w-176';

/** A list, or one value in the place of one. */
function toList(value: YamlInput | undefined): readonly YamlInput[] {
  if (typeof value === 'string') return value === '' ? [] : [value];
  return Array.isArray(value) ? (value as readonly YamlInput[]) : [];
}

/** Only an open entry has its fields drawn: a vocabulary has hundreds. */
function Entry({ name, isOpen, children }: { name: string; isOpen: boolean; children: React.ReactNode }) {
  const [open, setOpen] = useState(isOpen);
  return (
    <details
      className="w-full border border-line px-3 py-1.5"
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary className="in-open:mb-2.5">{name}</summary>
      {open && children}
    </details>
  );
}

/** An entry by what its first two fields say. */
function describe(entry: YamlInput, { properties = {} }: JsonSchema): string {
  if (typeof entry === 'string') return entry;
  const values = Object.keys(properties).map((name) => (entry as Readonly<Record<string, YamlInput>>)[name]);
  const words = values.filter((value): value is string => typeof value === 'string' && value !== '');
  return words.slice(0, 2).join(', ') || 'Empty';
}

function nest(path: YamlPath, value: YamlInput): YamlInput {
  return path.reduceRight<YamlInput>((inner, step) => (typeof step === 'number' ? [inner] : { [step]: inner }), value);
}

/** Things by names of their own, such as people by their ids. */
function Named({ schema, value, at, onSet }: ValueProps) {
  const values = Object.entries((typeof value === 'object' ? value : {}) as Readonly<Record<string, YamlInput>>);
  const [typed, setTyped] = useState('');
  const add: SetValue = (path, first) => {
    setTyped('');
    onSet(path, first);
  };
  return (
    <div className={ENTRIES}>
      {values.map(([name, inner]) => (
        <Entry key={name} name={name} isOpen={false}>
          <Value schema={schema} value={inner} at={[...at, name]} onSet={onSet} />
          <Button onClick={() => onSet([...at, name], undefined)}>Take out</Button>
        </Entry>
      ))}
      <input
        className={FIELD}
        aria-label="A new id"
        placeholder="A new id"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      {/^[\w-]+$/.test(typed) && !values.some(([name]) => name === typed) && (
        <Entry name={typed} isOpen>
          <Value schema={schema} value={undefined} at={[...at, typed]} onSet={add} />
        </Entry>
      )}
    </div>
  );
}

interface TextInputProps {
  readonly label: string;
  readonly value: string;
  readonly isDate?: boolean | undefined;
  readonly list?: string | undefined;
  readonly onSet: (value: string) => void;
}

/** Sets the field when the writer leaves it, so that each field is one step to undo. */
function TextInput({ label, value, isDate = false, list, onSet }: TextInputProps) {
  const [typed, setTyped] = useState<string>();
  const shared = {
    'aria-label': label,
    value: typed ?? value,
    onChange: (event: { target: { value: string } }) => setTyped(event.target.value),
    onBlur: () => {
      const line = typed?.replace(/(?<!\s)\s*\n\s*/g, ' ').trim();
      if (line !== undefined && line !== value) onSet(line);
      setTyped(undefined);
    },
  };
  if (isDate && /^(?:\d{4}-\d\d-\d\d)?$/.test(value)) return <input type="date" {...shared} />;
  // A field of one line grows with what is written in it.
  if (list === undefined)
    return <textarea className={`${FIELD} field-sizing-content resize-none`} rows={1} spellCheck {...shared} />;
  return <input className={FIELD} list={list} {...shared} />;
}

/** Words in a row: written on one line where they were, in a list otherwise. */
function Words(props: ValueProps) {
  const { schema, value, at, onSet } = props;
  const [typed, setTyped] = useState('');
  const hasCommas = schema.entries === 'commas';
  const given = hasCommas && typeof value === 'string' ? value.split(',').map((entry) => entry.trim()) : toList(value);
  const words = given.filter((entry): entry is string => typeof entry === 'string' && entry !== '');
  const set = (next: readonly string[]) => {
    const fitsLine = hasCommas ? next.every((entry) => !entry.includes(',')) : next.length === 1;
    const written = typeof value === 'string' && fitsLine ? next.join(', ') : next;
    onSet(at, next.length === 0 ? undefined : written);
  };
  const add = () => {
    if (typed.trim() !== '') set([...words, typed.trim()]);
    setTyped('');
  };
  return (
    <div className="flex max-w-176 flex-wrap gap-1">
      {words.map((word, index) => (
        <span key={`${word} ${index}`} className="inline-flex items-center border border-line bg-paper-deep pl-2">
          {word}
          <Button
            className="min-h-0 border-0"
            aria-label={`Take out ${word}`}
            onClick={() => set(words.filter((_, other) => other !== index))}
          >
            ×
          </Button>
        </span>
      ))}
      <input
        className="flex-[1_1_8rem]"
        aria-label={`Add to ${getLabel(props)}`}
        placeholder="Add"
        list={schema.suggests}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={add}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          add();
        }}
      />
    </div>
  );
}
