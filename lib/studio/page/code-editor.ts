import { markdown } from '@codemirror/lang-markdown';
import { yaml, yamlFrontmatter } from '@codemirror/lang-yaml';
import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { tags } from '@lezer/highlight';
import { historyField, isolateHistory } from '@codemirror/commands';
import { setDiagnostics, type Diagnostic } from '@codemirror/lint';
import { EditorState, type Extension, type Text } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import { basicSetup } from 'codemirror';
import type { Draft } from '../drafts';
import type { PlacedFinding } from '../previewer';

interface CodeEditorOptions {
  readonly parent: HTMLElement;
  /** Whether it is Markdown below YAML, or YAML alone. */
  readonly isPage: boolean;
  readonly nonce: string;
  readonly text: string;
  /** What an earlier editor of this file held, in place of the text: what was typed in it can be undone. */
  readonly draft: Draft['editor'] | undefined;
  readonly onChange: (text: string) => void;
  readonly onScroll: (place: TextPlace) => void;
  /** What to write for HTML that was pasted. */
  readonly onHtml: (html: string) => Promise<string>;
  readonly onSave: () => void;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onLink: () => void;
}

/** Colours of the studio's stylesheet, for day and night. */
const COLORS = HighlightStyle.define([
  { tag: tags.heading, fontWeight: 'bold' },
  { tag: tags.strong, fontWeight: 'bold' },
  { tag: tags.emphasis, fontStyle: 'italic' },
  { tag: tags.strikethrough, textDecoration: 'line-through' },
  { tag: [tags.propertyName, tags.definition(tags.propertyName)], color: 'var(--color-accent)' },
  { tag: [tags.url, tags.link], color: 'var(--color-accent)' },
  { tag: [tags.string, tags.monospace, tags.quote], color: 'var(--color-warning)' },
  { tag: [tags.meta, tags.comment, tags.processingInstruction, tags.separator], color: 'var(--color-ink-soft)' },
]);

const FRAME = { background: 'var(--color-paper-deep)', color: 'var(--color-ink)', borderColor: 'var(--color-line)' };
const ACTIVE_LINE = { background: 'color-mix(in srgb, var(--color-paper-deep) 60%, transparent)' };
const THEME = EditorView.theme({
  '&': { height: '100%' },
  '.cm-content': { font: '14px/1.6 var(--font-mono)', caretColor: 'var(--color-ink)' },
  '.cm-cursor': { borderColor: 'var(--color-ink)' },
  '.cm-tooltip': FRAME,
  '.cm-gutters': { ...FRAME, color: 'var(--color-ink-soft)' },
  '.cm-activeLine, .cm-activeLineGutter': ACTIVE_LINE,
});

/** The text of a file in CodeMirror: Markdown below YAML. */
export function createCodeEditor({ parent, isPage, nonce, text, draft, ...handlers }: CodeEditorOptions): EditorView {
  const takeFiles = (data: DataTransfer | null, event: Event) => {
    const files = [...(data?.files ?? [])].filter(({ type }) => type.startsWith('image/'));
    if (files.length === 0) return false;
    event.preventDefault();
    handlers.onFiles(files);
    return true;
  };
  const extensions = [
    keymap.of([
      { key: 'Mod-s', preventDefault: true, run: () => (handlers.onSave(), true) },
      { key: 'Mod-b', run: (target) => (wrapSelection(target, '**'), true) },
      { key: 'Mod-i', preventDefault: true, run: (target) => (wrapSelection(target, '*'), true) },
      { key: 'Mod-k', preventDefault: true, run: () => (handlers.onLink(), true) },
    ]),
    syntaxHighlighting(COLORS),
    basicSetup,
    isPage ? yamlFrontmatter({ content: markdown() }) : yaml(),
    THEME,
    EditorView.lineWrapping,
    EditorView.cspNonce.of(nonce),
    EditorView.contentAttributes.of({ spellcheck: 'true', 'aria-label': 'The text' }),
    EditorView.updateListener.of((update) => {
      if (update.docChanged) handlers.onChange(update.state.doc.toString());
    }),
    EditorView.domEventHandlers({
      drop: (event) => takeFiles(event.dataTransfer, event),
      paste: (event, target) => {
        const html = event.clipboardData?.getData('text/html') ?? '';
        // Word brings a picture of what was copied along with it.
        if (!FORMATTED.test(html)) return takeFiles(event.clipboardData, event);
        event.preventDefault();
        const plain = event.clipboardData!.getData('text/plain');
        handlers.onHtml(html).then(
          (markdown) => insertText(target, markdown),
          () => insertText(target, plain),
        );
        return true;
      },
    }),
  ];
  const state = draft ? restoreState(draft, extensions) : EditorState.create({ doc: text, extensions });
  const view = new EditorView({ parent, state });
  view.scrollDOM.addEventListener('scroll', () => handlers.onScroll(findTextPlace(view)));
  return view;
}

const SAVED_FIELDS = { history: historyField };

/** Letters after which a draft is the text alone: the server takes 5 MB, and a letter has up to 3 bytes. */
const DRAFT_LIMIT = 1_500_000;

function restoreState(draft: Draft['editor'], extensions: Extension): EditorState {
  try {
    return EditorState.fromJSON(draft, { extensions }, SAVED_FIELDS);
  } catch {
    // Another version of the editor has written it: its text counts.
    return EditorState.create({ doc: draft.doc, extensions });
  }
}

/** What is to be there again when the file is opened next time. */
export function serializeState({ state }: EditorView): Draft['editor'] {
  const whole = state.toJSON(SAVED_FIELDS) as Draft['editor'];
  return JSON.stringify(whole).length > DRAFT_LIMIT ? (state.toJSON() as Draft['editor']) : whole;
}

/** HTML that says more than its text: code editors bring colours along. */
const FORMATTED = /<(?:a|b|strong|i|em|li|table|h[1-6]|p)\b/i;

/** A place in a text by the heading above it. */
export interface TextPlace {
  readonly heading: string;
  /** How far it is from there to the next heading, 0 to 1. */
  readonly share: number;
}

const HEADING = /^#{2,4}\s+(\S.*)$/;

/** What is at the top of the editor. */
function findTextPlace(view: EditorView): TextPlace {
  const { doc } = view.state;
  const top = view.lineBlockAtHeight(view.scrollDOM.scrollTop);
  const line = doc.lineAt(top.from).number;
  let from = line;
  while (from > 1 && !HEADING.test(doc.line(from).text)) from -= 1;
  let to = line + 1;
  while (to <= doc.lines && !HEADING.test(doc.line(to).text)) to += 1;
  const [, heading = ''] = HEADING.exec(doc.line(from).text) ?? [];
  return { heading, share: (line - from) / Math.max(1, to - from) };
}

/** Makes the editor hold a text that was changed elsewhere, as one step that can be undone: the stretch that differs. */
export function setText(view: EditorView, text: string): void {
  const old = view.state.doc.toString();
  if (old === text) return;
  const most = Math.min(old.length, text.length);
  let start = 0;
  while (start < most && old[start] === text[start]) start += 1;
  let end = 0;
  while (end < most - start && old.at(-1 - end) === text.at(-1 - end)) end += 1;
  view.dispatch({
    changes: { from: start, to: old.length - end, insert: text.slice(start, text.length - end) },
    annotations: isolateHistory.of('full'),
  });
}

/** Puts each finding at its place, with a button where it can be fixed. */
export function showFindings(view: EditorView, findings: readonly PlacedFinding[]): void {
  const text = view.state.doc.toString();
  const diagnostics = findings.map((finding): Diagnostic => {
    const from = findPlace(view.state.doc, finding);
    const { edit } = finding;
    return {
      from,
      to: Math.min(view.state.doc.length, from + finding.length),
      severity: finding.severity,
      message: finding.fix ? `${finding.message} ${finding.fix}` : finding.message,
      ...(edit && { actions: [{ name: edit.label, apply: () => fix(view, finding, text) }] }),
    };
  });
  view.dispatch(setDiagnostics(view.state, diagnostics));
}

export function findPlace(doc: Text, { line, column }: { readonly line: number; readonly column: number }): number {
  const at = doc.line(Math.min(Math.max(1, line), doc.lines));
  return Math.min(at.to, at.from + column - 1);
}

/** Makes the change that fixes a finding, if the editor still holds the text in which it was found. */
export function fix(view: EditorView, { edit }: PlacedFinding, text: string): void {
  if (!edit || view.state.doc.toString() !== text) return;
  view.dispatch({ changes: { from: edit.from, to: Math.min(edit.to, view.state.doc.length), insert: edit.insert } });
  view.focus();
}

export function wrapSelection(view: EditorView, mark: string): void {
  const { from, to } = view.state.selection.main;
  const text = view.state.sliceDoc(from, to);
  view.dispatch({
    changes: { from, to, insert: mark + text + mark },
    selection: { anchor: from + mark.length, head: to + mark.length },
  });
  view.focus();
}

/** Puts marks before every selected line. */
export function prefixLines(view: EditorView, mark: string | ((index: number) => string)): void {
  const { from, to } = view.state.selection.main;
  const first = view.state.doc.lineAt(from).number;
  const last = view.state.doc.lineAt(to).number;
  const changes = Array.from({ length: last - first + 1 }, (_, index) => ({
    from: view.state.doc.line(first + index).from,
    insert: typeof mark === 'string' ? mark : mark(index),
  }));
  view.dispatch({ changes });
  view.focus();
}

export function insertText(view: EditorView, text: string): void {
  view.dispatch(view.state.replaceSelection(text));
  view.focus();
}

/** A block of its own, with an empty line before and after it. */
export function insertBlock(view: EditorView, text: string): void {
  const line = view.state.doc.lineAt(view.state.selection.main.head);
  const start = line.text.trim() === '' ? '' : '\n\n';
  view.dispatch({
    changes: { from: line.to, insert: `${start}${text}\n` },
    selection: { anchor: line.to + start.length },
  });
  view.focus();
}
