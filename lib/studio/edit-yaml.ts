import { isDeepStrictEqual } from 'node:util';
import {
  isAlias,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  visit,
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
  const root = parse(yaml);
  const before = toPlain(root);
  if (isDeepStrictEqual(getIn(before, path), value)) return yaml;
  const parent = path.slice(0, -1);
  if (value !== undefined && parent.length > 0 && (getIn(before, parent) ?? '') === '') {
    const last = path.at(-1)!;
    return editYaml(yaml, parent, typeof last === 'number' ? [value] : { [last]: value });
  }
  const splices = root === null ? addToEmpty(yaml, path, value) : edit(yaml, root, path, value);
  const result = applySplices(yaml, splices);
  if (!isDeepStrictEqual(toPlain(parse(result)), setIn(before, path, value))) {
    throw new EditRefused('This cannot be changed without changing what is around it.');
  }
  return result;
}

/** What a YAML text holds, with every scalar as text; `undefined` where it has a fault or an alias. */
export function readYaml(yaml: string): YamlInput | null | undefined {
  try {
    return toPlain(parse(yaml));
  } catch {
    return undefined;
  }
}

function parse(yaml: string): Node | null {
  const document = parseDocument(yaml, { schema: 'failsafe', prettyErrors: false });
  if (document.errors.length > 0) throw new EditRefused('This YAML has a fault; fix it in the text first.');
  visit(document, {
    Alias() {
      throw new EditRefused('This YAML has an alias.');
    },
  });
  return document.contents;
}

type Plain = YamlInput | null;

function toPlain(node: Node | null | undefined): Plain {
  if (isScalar(node)) return typeof node.value === 'string' ? node.value : null;
  if (isSeq(node)) return node.items.map((item) => toPlain(item as Node)) as YamlInput;
  if (isMap(node)) {
    const entries = node.items.map(({ key, value }) => [keyOf(key), toPlain(value as Node)] as const);
    return Object.fromEntries(entries) as YamlInput;
  }
  return null;
}

function keyOf(key: unknown): string {
  return isScalar(key) ? String(key.value) : '';
}

function getIn(value: Plain | undefined, [step, ...rest]: YamlPath): Plain | undefined {
  if (step === undefined) return value;
  if (typeof value !== 'object' || value === null) return undefined;
  const inner = (value as Readonly<Record<string, Plain>>)[String(step)];
  return getIn(Object.hasOwn(value, String(step)) ? inner : undefined, rest);
}

function setIn(value: Plain | undefined, path: YamlPath, to: YamlInput | undefined): Plain {
  const [step, ...rest] = path;
  if (step === undefined) return to ?? null;
  const isLast = rest.length === 0;
  if (Array.isArray(value)) {
    const items = value as readonly Plain[];
    if (isLast && to === undefined) return items.filter((_, index) => index !== step) as YamlInput;
    return items.map((item, index) => (index === step ? setIn(item, rest, to) : item)) as YamlInput;
  }
  const entries = { ...(value as Record<string, Plain> | null) };
  if (isLast && to === undefined) {
    return Object.fromEntries(Object.entries(entries).filter(([key]) => key !== step)) as YamlInput;
  }
  return { ...entries, [String(step)]: setIn(entries[String(step)], rest, to) } as YamlInput;
}

function applySplices(text: string, splices: readonly Splice[]): string {
  return [...splices]
    .sort((a, b) => b.from - a.from || b.to - a.to)
    .reduce((result, { from, to, text: insert }) => result.slice(0, from) + insert + result.slice(to), text);
}

function addToEmpty(yaml: string, [key]: YamlPath, value: YamlInput | undefined): Splice[] {
  if (value === undefined) return [];
  const start = yaml === '' || yaml.endsWith('\n') ? '' : '\n';
  const text = key === undefined ? writeRoot(value) : writePair(String(key), value, '');
  return [{ from: yaml.length, to: yaml.length, text: `${start}${text}\n` }];
}

function writeRoot(value: YamlInput): string {
  const isTall = Array.isArray(value) && value.length > 0;
  return isTall ? value.map((entry: YamlInput) => `- ${writeEntry(entry, '  ')}`).join('\n') : writeEntry(value, '');
}

function edit(yaml: string, node: Node | null | undefined, path: YamlPath, value: YamlInput | undefined): Splice[] {
  const [step, ...rest] = path;
  if (step === undefined) return replace(yaml, node, value!);
  if (isSeq(node)) return editItem(yaml, node, Number(step), rest, value);
  if (!isMap(node)) throw new EditRefused('There is no such place.');
  const pair = node.items.filter(({ key }) => keyOf(key) === step).at(-1) as Pair<Node, Node | null> | undefined;
  if (!pair) {
    if (rest.length > 0) throw new EditRefused('There is no such place.');
    return value === undefined ? [] : addPair(yaml, node, String(step), value);
  }
  if (rest.length === 0 && value === undefined) return removePair(yaml, node, pair);
  if (rest.length === 0 && isBlank(pair.value)) {
    const colon = yaml.indexOf(':', pair.key.range![1]) + 1;
    return [{ from: colon, to: colon, text: ` ${writeInline(value!, node.flow)}` }];
  }
  if (rest.length === 0 && isSeq(pair.value) && Array.isArray(value) && value.length === 0 && !pair.value.flow) {
    const { range, items } = pair.value;
    const from = yaml.indexOf(':', pair.key.range![1]) + 1;
    return [{ from, to: items.length > 0 ? endOf(yaml, items.at(-1) as Node) : range![0], text: ' []' }];
  }
  return edit(yaml, pair.value, rest, value);
}

function isBlank(node: Node | null): boolean {
  return node === null || (isScalar(node) && node.range?.[0] === node.range?.[1]);
}

/** Another value in the place of one. */
function replace(yaml: string, node: Node | null | undefined, value: YamlInput): Splice[] {
  if (!node?.range || isAlias(node)) throw new EditRefused('There is no such place.');
  const inFlow = isCollection(node) ? node.flow : isInFlow(yaml, node.range[0]);
  if (isSeq(node) && Array.isArray(value)) return editList(yaml, node, value as readonly YamlInput[]);
  if (isMap(node) && typeof value === 'object' && !Array.isArray(value)) {
    return editMap(yaml, node, value as Readonly<Record<string, YamlInput>>);
  }
  if (isScalar(node) && typeof value === 'string') {
    const isBlock = node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED';
    const text = writeScalar(value, inFlow, isBlock ? undefined : yaml[node.range[0]]);
    return [{ from: node.range[0], to: endOf(yaml, node), text }];
  }
  if (isCollection(node) && !node.flow)
    throw new EditRefused('This value has more than one line; change it in the text.');
  return [{ from: node.range[0], to: endOf(yaml, node), text: writeInline(value, inFlow) }];
}

/** Where the text of a value ends, without the line end that a block brings. */
function endOf(yaml: string, node: Node): number {
  let end = node.range![1];
  while (end > node.range![0] && /\s/.test(yaml[end - 1]!)) end -= 1;
  return end;
}

/** A careful guess only: what is written is read again. */
function isInFlow(yaml: string, at: number): boolean {
  const line = yaml.slice(yaml.lastIndexOf('\n', at - 1) + 1, at);
  return /[[{]/.test(line);
}

function editMap(yaml: string, node: YAMLMap, value: Readonly<Record<string, YamlInput>>): Splice[] {
  const old = toPlain(node) as Readonly<Record<string, Plain>>;
  const gone = Object.keys(old).filter((key) => !Object.hasOwn(value, key));
  const changed = Object.entries(value).filter(([key, to]) => !isDeepStrictEqual(old[key], to));
  const added = changed.filter(([key]) => !Object.hasOwn(old, key));
  if (added.length > 1 || gone.length === Object.keys(old).length) throw new EditRefused('Too much changes at once.');
  return [
    ...gone.flatMap((key) => edit(yaml, node, [key], undefined)),
    ...changed.flatMap(([key, to]) => edit(yaml, node, [key], to)),
  ];
}

function addPair(yaml: string, node: YAMLMap, key: string, value: YamlInput): Splice[] {
  const last = node.items.at(-1) as Pair<Node, Node | null> | undefined;
  if (node.flow || !last) {
    const close = yaml.lastIndexOf('}', node.range![1] - 1);
    const at = last ? endOfPair(yaml, last) : close;
    return [{ from: at, to: at, text: `${last ? ', ' : ''}${writePair(key, value, '', true)}` }];
  }
  const first = node.items[0]!.key as Node;
  const indent = ' '.repeat(columnOf(yaml, first.range![0]));
  const at = endOfLine(yaml, endOfPair(yaml, last));
  return [
    { from: at, to: at, text: `${at > 0 && yaml[at - 1] !== '\n' ? '\n' : ''}${writePair(key, value, indent)}\n` },
  ];
}

function endOfPair(yaml: string, { key, value }: Pair<Node, Node | null>): number {
  return value?.range
    ? Math.max(endOf(yaml, value), yaml.indexOf(':', key.range![1]) + 1)
    : yaml.indexOf(':', key.range![1]) + 1;
}

function removePair(yaml: string, node: YAMLMap, pair: Pair<Node, Node | null>): Splice[] {
  const start = pair.key.range![0];
  const end = endOfPair(yaml, pair);
  if (node.flow) {
    const pairs = node.items as Pair<Node, Node | null>[];
    const [previous, next] = [pairs[pairs.indexOf(pair) - 1], pairs[pairs.indexOf(pair) + 1]];
    if (next) return [{ from: start, to: next.key.range![0], text: '' }];
    return [{ from: previous ? endOfPair(yaml, previous) : start, to: end, text: '' }];
  }
  const from = lineStart(yaml, start);
  if (yaml.slice(from, start).trim() !== '') throw new EditRefused('The first of several cannot go alone.');
  return [{ from, to: endOfLine(yaml, end), text: '' }];
}

function editItem(yaml: string, node: YAMLSeq, index: number, rest: YamlPath, value: YamlInput | undefined): Splice[] {
  const item = node.items[index] as Node | undefined;
  if (!item) throw new EditRefused('There is no such entry.');
  if (rest.length > 0 || value !== undefined) return edit(yaml, item, rest, value);
  return editList(
    yaml,
    node,
    (toPlain(node) as readonly YamlInput[]).filter((_, at) => at !== index),
  );
}

/** Entries at both ends that stay are not touched, whatever happens between them. */
function editList(yaml: string, node: YAMLSeq, value: readonly YamlInput[]): Splice[] {
  const items = node.items as Node[];
  const old = toPlain(node) as readonly YamlInput[];
  const most = Math.min(old.length, value.length);
  let head = 0;
  while (head < most && isDeepStrictEqual(old[head], value[head])) head += 1;
  let tail = 0;
  while (tail < most - head && isDeepStrictEqual(old.at(-1 - tail), value.at(-1 - tail))) tail += 1;
  const gone = items.slice(head, items.length - tail);
  const added = value.slice(head, value.length - tail);
  if (gone.length === added.length) return gone.flatMap((item, index) => replace(yaml, item, added[index]!));
  return node.flow ? editFlow(yaml, node, head, tail, added) : editBlock(yaml, items, head, gone, added);
}

function editFlow(yaml: string, node: YAMLSeq, head: number, tail: number, added: readonly YamlInput[]): Splice[] {
  const items = node.items as Node[];
  const open = node.range![0] + 1;
  const before = items[head - 1];
  const after = tail > 0 ? items[items.length - tail]! : undefined;
  const from = before ? endOf(yaml, before) : (items[0]?.range?.[0] ?? open);
  const to = after ? after.range![0] : items.length > 0 ? endOf(yaml, items.at(-1)!) : from;
  const texts = added.map((entry) => writeInline(entry, true));
  const hasOthers = (before !== undefined || texts.length > 0) && after !== undefined;
  const text = `${before && texts.length > 0 ? ', ' : ''}${texts.join(', ')}${hasOthers ? ', ' : ''}`;
  return [{ from, to, text }];
}

function editBlock(
  yaml: string,
  items: readonly Node[],
  head: number,
  gone: readonly Node[],
  added: readonly YamlInput[],
): Splice[] {
  const dashOf = (item: Node) => yaml.lastIndexOf('-', item.range![0] - 1);
  if (gone.length === items.length && added.length === 0) {
    throw new EditRefused('The last entry goes with its list.');
  }
  const first = items[0]!;
  const indent = yaml.slice(lineStart(yaml, dashOf(first)), dashOf(first));
  if (indent.trim() !== '') throw new EditRefused('These lists are one in the other.');
  const removed = gone.map((item) => ({
    from: lineStart(yaml, dashOf(item)),
    to: endOfLine(yaml, endOf(yaml, item)),
    text: '',
  }));
  if (added.length === 0) return removed;
  const previous = items[head - 1];
  const at = previous ? endOfLine(yaml, endOf(yaml, previous)) : lineStart(yaml, dashOf(items[head] ?? first));
  const lines = added.map((entry) => `${indent}- ${writeEntry(entry, `${indent}  `)}\n`).join('');
  const start = at > 0 && yaml[at - 1] !== '\n' ? '\n' : '';
  const insertion = { from: at, to: at, text: start + lines };
  const [same] = removed.filter(({ from }) => from === at);
  return same
    ? [...removed.filter((splice) => splice !== same), { ...same, text: start + lines }]
    : [...removed, insertion];
}

function writeEntry(value: YamlInput, indent: string): string {
  if (typeof value !== 'object' || Array.isArray(value)) return writeInline(value, false);
  return Object.entries(value)
    .map(([key, inner]) => writePair(key, inner, indent))
    .join('\n')
    .slice(indent.length);
}

function writePair(key: string, value: YamlInput, indent: string, inFlow = false): string {
  const inner = `${indent}  `;
  if (!inFlow && typeof value === 'object' && !Array.isArray(value) && Object.keys(value).length > 0) {
    return `${indent}${writeScalar(key)}:\n${inner}${writeEntry(value, inner)}`;
  }
  const isTall =
    !inFlow &&
    Array.isArray(value) &&
    (value as readonly YamlInput[]).some((entry) => typeof entry === 'object' || entry.length > 30);
  if (!isTall) return `${indent}${writeScalar(key, inFlow)}: ${writeInline(value, inFlow)}`;
  const lines = (value as readonly YamlInput[]).map((entry) => `${inner}- ${writeEntry(entry, `${inner}  `)}`);
  return `${indent}${writeScalar(key, false)}:\n${lines.join('\n')}`;
}

/** A value on one line. */
function writeInline(value: YamlInput, inFlow = false): string {
  if (typeof value === 'string') return writeScalar(value, inFlow);
  if (Array.isArray(value))
    return `[${(value as readonly YamlInput[]).map((entry) => writeInline(entry, true)).join(', ')}]`;
  const pairs = Object.entries(value).map(([key, inner]) => `${writeScalar(key, true)}: ${writeInline(inner, true)}`);
  return `{ ${pairs.join(', ')} }`;
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

function columnOf(yaml: string, at: number): number {
  return at - lineStart(yaml, at);
}

function lineStart(yaml: string, at: number): number {
  return yaml.lastIndexOf('\n', at - 1) + 1;
}

/** The start of the next line, or the end of the text. */
function endOfLine(yaml: string, at: number): number {
  const end = yaml.indexOf('\n', at);
  return end === -1 ? yaml.length : end + 1;
}
