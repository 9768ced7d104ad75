import { isDeepStrictEqual } from 'node:util';
import {
  isCollection,
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  visit,
  type Document,
  type Node,
  type Pair,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';

/** A value as a form holds it. Scalars are text: what they mean is the reader's business. */
export type YamlInput = string | readonly YamlInput[] | { readonly [key: string]: YamlInput };

/** Keys and indices that lead to a value. */
export type YamlPath = readonly (string | number)[];

/** The place cannot be edited without touching more than it; the writer does it in the text. */
export class EditRefused extends Error {
  override readonly name = 'EditRefused';
}

interface Splice {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** A pair of a map or an entry of a list, and where it is in the text: from its key or its dash to the end of its value. */
interface Item {
  readonly key: string | number;
  readonly node: Node | null;
  readonly from: number;
  readonly to: number;
  /** Where the value begins, or would. */
  readonly start: number;
}

/**
 * Sets or removes one value in a YAML text and leaves every other character as it is: comments, quotation marks, order,
 * empty lines. What is written is read again: unless exactly that value has changed, nothing is.
 *
 * @param path the keys and indices that lead to it; what of it is not there yet is made.
 * @param value `undefined` to take it out.
 * @throws {EditRefused}
 * @example
 * editYaml('tags: [trust] # two more?\n', ['tags'], ['trust', 'norms']); // => 'tags: [trust, norms] # two more?\n'
 */
export function editYaml(yaml: string, path: YamlPath, value: YamlInput | undefined): string {
  const document = parse(yaml);
  const before: unknown = document.toJS();
  if (isDeepStrictEqual(getIn(before, path), value)) return yaml;
  const parent = path.slice(0, -1);
  if (value !== undefined && parent.length > 0 && (getIn(before, parent) ?? '') === '') {
    const last = path.at(-1)!;
    return editYaml(yaml, parent, typeof last === 'number' ? [value] : { [last]: value });
  }
  const { contents } = document;
  const result = applySplices(yaml, contents ? edit(yaml, contents, path, value) : append(yaml, path, value));
  if (value === undefined) document.deleteIn(path);
  else document.setIn(path, value);
  if (!isDeepStrictEqual(parse(result).toJS(), document.toJS())) {
    throw new EditRefused('This cannot be changed without changing what is around it.');
  }
  return result;
}

/** What a YAML text holds, with every scalar as text; `undefined` where it has a fault or an alias. */
export function readYaml(yaml: string): YamlInput | null | undefined {
  try {
    return parse(yaml).toJS() as YamlInput | null;
  } catch {
    return undefined;
  }
}

function parse(yaml: string): Document<Node> {
  const document = parseDocument<Node>(yaml, { schema: 'failsafe', prettyErrors: false });
  if (document.errors.length > 0) throw new EditRefused('This YAML has a fault; fix it in the text first.');
  visit(document, {
    Alias() {
      throw new EditRefused('This YAML has an alias.');
    },
  });
  return document;
}

function getIn(value: unknown, path: YamlPath): unknown {
  return path.reduce((inner, step) => {
    const isThere = typeof inner === 'object' && inner !== null && Object.hasOwn(inner, step);
    return isThere ? (inner as Readonly<Record<string, unknown>>)[step] : undefined;
  }, value);
}

/** A text with some stretches replaced, all of them by their places in the text as it was. */
export function applySplices(text: string, splices: readonly Splice[]): string {
  return [...splices]
    .sort((a, b) => b.from - a.from || b.to - a.to)
    .reduce((result, { from, to, text: insert }) => result.slice(0, from) + insert + result.slice(to), text);
}

/** A first value below what may be comments. */
function append(yaml: string, [key]: YamlPath, value: YamlInput | undefined): Splice[] {
  if (value === undefined) return [];
  const start = yaml === '' || yaml.endsWith('\n') ? '' : '\n';
  const root = key === undefined ? value : { [key]: value };
  const text = isList(root) && root.length > 0 ? writeList(root, '') : writeLines(root, '');
  return [{ from: yaml.length, to: yaml.length, text: `${start}${text}\n` }];
}

function edit(yaml: string, node: Node | null, path: YamlPath, value: YamlInput | undefined): Splice[] {
  const [step, ...rest] = path;
  if (step === undefined) return replace(yaml, node, value!);
  if (!isCollection(node)) throw new EditRefused('There is no such place.');
  const items = listItems(yaml, node);
  const index = items.findIndex(({ key }) => key === step);
  const item = items[index];
  if (!item) {
    if (rest.length > 0 || isSeq(node)) throw new EditRefused('There is no such place.');
    return value === undefined ? [] : insert(yaml, node, items.length, [{ [step]: value }]);
  }
  if (rest.length > 0) return edit(yaml, item.node, rest, value);
  if (value === undefined) return remove(yaml, node, index, index + 1);
  if (isMap(node) && isBlank(item.node)) {
    return [{ from: item.start, to: item.start, text: ` ${writeInline(value, node.flow)}` }];
  }
  if (isMap(node) && isSeq(item.node) && !item.node.flow && isList(value) && value.length === 0) {
    return [{ from: item.start, to: item.to, text: ' []' }];
  }
  return replace(yaml, item.node, value);
}

function isBlank(node: Node | null): boolean {
  return node === null || (isScalar(node) && node.range?.[0] === node.range?.[1]);
}

function listItems(yaml: string, collection: YAMLMap | YAMLSeq): Item[] {
  if (isSeq(collection)) {
    return (collection.items as Node[]).map((node, key) => {
      const start = node.range![0];
      const from = collection.flow ? start : yaml.lastIndexOf('-', start - 1);
      return { key, node, from, start, to: endOf(yaml, node) };
    });
  }
  return (collection.items as Pair<Node, Node | null>[]).map(({ key, value }) => {
    const start = yaml.indexOf(':', key.range![1]) + 1;
    const to = value?.range ? Math.max(endOf(yaml, value), start) : start;
    return { key: isScalar(key) ? String(key.value) : '', node: value, from: key.range![0], start, to };
  });
}

/** Where the text of a value ends, without the line end that a block brings. */
function endOf(yaml: string, node: Node): number {
  let end = node.range![1];
  while (end > node.range![0] && /\s/.test(yaml[end - 1]!)) end -= 1;
  return end;
}

/** Another value in the place of one. */
function replace(yaml: string, node: Node | null, value: YamlInput): Splice[] {
  if (!node?.range) throw new EditRefused('There is no such place.');
  if (isSeq(node) && isList(value)) return replaceList(yaml, node, value);
  if (isMap(node) && isObject(value)) return replaceMap(yaml, node, value);
  if (isCollection(node) && !node.flow)
    throw new EditRefused('This value has more than one line; change it in the text.');
  const [from] = node.range;
  // A careful guess only: what is written is read again.
  const inFlow = isCollection(node) || /[[{]/.test(yaml.slice(lineStart(yaml, from), from));
  const text = typeof value === 'string' ? writeScalar(value, inFlow, yaml[from]) : writeInline(value, inFlow);
  return [{ from, to: endOf(yaml, node), text }];
}

function replaceMap(yaml: string, node: YAMLMap, value: Readonly<Record<string, YamlInput>>): Splice[] {
  const items = listItems(yaml, node);
  const old = node.toJSON() as Readonly<Record<string, YamlInput>>;
  const kept = items.filter(({ key }) => Object.hasOwn(value, key));
  if (kept.length === 0) throw new EditRefused('Too much changes at once.');
  const changed = kept.filter(({ key }) => !isDeepStrictEqual(old[key], value[key]));
  const added = Object.entries(value).filter(([key]) => !Object.hasOwn(old, key));
  return [
    ...items.flatMap((item, index) => (kept.includes(item) ? [] : remove(yaml, node, index, index + 1))),
    ...changed.flatMap(({ key }) => edit(yaml, node, [key], value[key])),
    ...insert(yaml, node, items.length, added.length > 0 ? [Object.fromEntries(added)] : []),
  ];
}

/** Entries at both ends that stay are not touched, whatever happens between them. */
function replaceList(yaml: string, node: YAMLSeq, value: readonly YamlInput[]): Splice[] {
  const old = node.toJSON() as readonly YamlInput[];
  const most = Math.min(old.length, value.length);
  let head = 0;
  while (head < most && isDeepStrictEqual(old[head], value[head])) head += 1;
  let tail = 0;
  while (tail < most - head && isDeepStrictEqual(old.at(-1 - tail), value.at(-1 - tail))) tail += 1;
  const gone = old.length - tail - head;
  const added = value.slice(head, value.length - tail);
  const common = Math.min(gone, added.length);
  if (!node.flow && value.length === 0) throw new EditRefused('The last entry goes with its list.');
  return [
    ...added.slice(0, common).flatMap((entry, index) => replace(yaml, node.items[head + index] as Node, entry)),
    ...remove(yaml, node, head + common, head + gone),
    ...insert(yaml, node, head + common, added.slice(common)),
  ];
}

/** Takes out neighbors, with the lines or the commas that are theirs. */
function remove(yaml: string, node: YAMLMap | YAMLSeq, start: number, end: number): Splice[] {
  const items = listItems(yaml, node);
  const gone = items.slice(start, end);
  const [first, last] = [gone[0], gone.at(-1)];
  if (!first || !last) return [];
  if (!node.flow) return gone.map((item) => removeLines(yaml, item));
  const [previous, next] = [items[start - 1], items[end]];
  if (next) return [{ from: first.from, to: next.from, text: '' }];
  return [{ from: previous?.to ?? first.from, to: last.to, text: '' }];
}

function removeLines(yaml: string, { from, to }: Item): Splice {
  const start = lineStart(yaml, from);
  if (yaml.slice(start, from).trim() !== '') throw new EditRefused('The first of several cannot go alone.');
  return { from: start, to: endOfLine(yaml, to), text: '' };
}

/** Puts entries of a list, or a map's pairs as one object, after the first `head` items. */
function insert(yaml: string, node: YAMLMap | YAMLSeq, head: number, added: readonly YamlInput[]): Splice[] {
  if (added.length === 0) return [];
  const items = listItems(yaml, node);
  const [first, previous] = [items[0], items[head - 1]];
  if (node.flow || !first) {
    const at = previous?.to ?? first?.from ?? node.range![0] + 1;
    const texts = added.map((entry) => (isMap(node) && isObject(entry) ? writePairs(entry) : writeInline(entry, true)));
    const text = `${previous ? ', ' : ''}${texts.join(', ')}${!previous && first ? ', ' : ''}`;
    return [{ from: at, to: at, text }];
  }
  const at = previous ? endOfLine(yaml, previous.to) : lineStart(yaml, first.from);
  const indent = ' '.repeat(first.from - lineStart(yaml, first.from));
  const lines = isMap(node) ? indent + writeLines(added[0]!, indent) : writeList(added, indent);
  const start = at > 0 && yaml[at - 1] !== '\n' ? '\n' : '';
  return [{ from: at, to: at, text: `${start}${lines}\n` }];
}

/** What follows a dash: pairs on lines of their own, everything else on one line. */
function writeLines(value: YamlInput, indent: string): string {
  if (!isObject(value)) return writeInline(value);
  const pairs = Object.entries(value).map(([key, inner]) => writePair(key, inner, indent));
  return pairs.join(`\n${indent}`);
}

function writePair(key: string, value: YamlInput, indent: string): string {
  const name = writeScalar(key);
  const inner = `${indent}  `;
  if (isObject(value) && Object.keys(value).length > 0) return `${name}:\n${inner}${writeLines(value, inner)}`;
  const isTall = isList(value) && value.some((entry) => typeof entry === 'object' || entry.length > 30);
  if (!isTall) return `${name}: ${writeInline(value)}`;
  return `${name}:\n${writeList(value, inner)}`;
}

function writeList(value: readonly YamlInput[], indent: string): string {
  return value.map((entry) => `${indent}- ${writeLines(entry, `${indent}  `)}`).join('\n');
}

/** A value on one line. */
function writeInline(value: YamlInput, inFlow = false): string {
  if (typeof value === 'string') return writeScalar(value, inFlow);
  if (isList(value)) return `[${value.map((entry) => writeInline(entry, true)).join(', ')}]`;
  return `{ ${writePairs(value)} }`;
}

function writePairs(value: Readonly<Record<string, YamlInput>>): string {
  const pairs = Object.entries(value).map(([key, inner]) => `${writeScalar(key, true)}: ${writeInline(inner, true)}`);
  return pairs.join(', ');
}

/** Plain where it can be, in the quotation marks that were there where it cannot. */
function writeScalar(value: string, inFlow = false, mark?: string): string {
  if (mark === "'" && !/[\n\r\t]/.test(value)) return `'${value.replaceAll("'", "''")}'`;
  const isPlain =
    /^[\p{L}\p{N}/](?:[^\n\r\t#:'"[\]{},]|:(?=\S))*$/u.test(value) &&
    !/:$|\s$/.test(value) &&
    !/^(?:true|false|null|yes|no|on|off)$/i.test(value) &&
    (!inFlow || !value.includes(':'));
  return isPlain && mark !== '"' ? value : JSON.stringify(value);
}

function isList(value: YamlInput): value is readonly YamlInput[] {
  return Array.isArray(value);
}

function isObject(value: YamlInput): value is Readonly<Record<string, YamlInput>> {
  return typeof value === 'object' && !isList(value);
}

function lineStart(yaml: string, at: number): number {
  return yaml.lastIndexOf('\n', at - 1) + 1;
}

/** The start of the next line, or the end of the text. */
function endOfLine(yaml: string, at: number): number {
  const end = yaml.indexOf('\n', at);
  return end === -1 ? yaml.length : end + 1;
}
