import type { EditorView } from '@codemirror/view';
import { useState, type RefObject } from 'react';
import type { DashboardData } from '../draw-protocol';
import { linkFrom } from './api';
import { insertBlock, insertText, prefixLines, wrapSelection } from './code-editor';

interface ToolbarProps {
  readonly view: RefObject<EditorView | undefined>;
  readonly path: string;
  readonly dashboard: DashboardData | undefined;
  readonly isLinking: boolean;
  readonly onLinking: (isLinking: boolean) => void;
  readonly onFiles: (files: readonly File[]) => void;
}

const COMPONENTS: Readonly<Record<string, string>> = {
  Callout: '<Callout type="note" title="">\n\n\n\n</Callout>',
  Steps: '<Steps>\n\n1. \n\n</Steps>',
  Comparison: '<Comparison caption="">\n\n|  |  |  |\n| --- | --- | --- |\n|  |  |  |\n\n</Comparison>',
  Takeaway: '<KeyTakeaway>\n\n\n\n</KeyTakeaway>',
};
const TABLE = '|  |  |\n| --- | --- |\n|  |  |';

export function Toolbar({ view, path, dashboard, isLinking, onLinking, onFiles }: ToolbarProps) {
  const act = (action: (editor: EditorView) => void) => () => view.current && action(view.current);
  const tool = (label: string, action: (editor: EditorView) => void, title = label) => (
    <button type="button" title={title} onClick={act(action)}>
      {label}
    </button>
  );
  return (
    <div role="toolbar" aria-label="Marks" className="toolbar">
      {tool('B', (editor) => wrapSelection(editor, '**'), 'Bold (Ctrl+B)')}
      {tool('I', (editor) => wrapSelection(editor, '*'), 'Italic (Ctrl+I)')}
      {tool('H2', (editor) => prefixLines(editor, '## '), 'Heading')}
      {tool('H3', (editor) => prefixLines(editor, '### '), 'Smaller heading')}
      {tool('•', (editor) => prefixLines(editor, '- '), 'List')}
      {tool('1.', (editor) => prefixLines(editor, (index) => `${index + 1}. `), 'Numbered list')}
      {tool('❝', (editor) => prefixLines(editor, '> '), 'Quotation')}
      {tool('Table', (editor) => insertBlock(editor, TABLE))}
      {tool('Note', insertFootnote, 'Footnote')}
      <button type="button" aria-pressed={isLinking} title="Link (Ctrl+K)" onClick={() => onLinking(!isLinking)}>
        Link
      </button>
      <label className="button">
        Picture
        <input type="file" accept="image/*" hidden onChange={({ target }) => onFiles([...(target.files ?? [])])} />
      </label>
      {path.endsWith('.mdx') &&
        Object.entries(COMPONENTS).map(([name, text]) => (
          <span key={name}>{tool(name, (editor) => insertBlock(editor, text))}</span>
        ))}
      {isLinking && (
        <LinkSearch
          path={path}
          dashboard={dashboard}
          onChoose={(url, title) => act((editor) => insertLink(editor, url, title))()}
          onClose={() => onLinking(false)}
        />
      )}
    </div>
  );
}

function insertFootnote(editor: EditorView): void {
  const text = editor.state.doc.toString();
  const numbers = [...text.matchAll(/\[\^(\d+)\]/g)].map(([, number]) => Number(number));
  const number = Math.max(0, ...numbers) + 1;
  insertText(editor, `[^${number}]`);
  const end = editor.state.doc.length;
  const gap = editor.state.doc.toString().endsWith('\n') ? '\n' : '\n\n';
  const insert = `${gap}[^${number}]: `;
  editor.dispatch({ changes: { from: end, insert }, selection: { anchor: end + insert.length }, scrollIntoView: true });
}

function insertLink(editor: EditorView, url: string, title: string): void {
  const { from, to } = editor.state.selection.main;
  insertText(editor, `[${editor.state.sliceDoc(from, to) || title}](${url})`);
}

interface LinkSearchProps {
  readonly path: string;
  readonly dashboard: DashboardData | undefined;
  readonly onChoose: (url: string, title: string) => void;
  readonly onClose: () => void;
}

/** A link is found by typing its question. */
function LinkSearch({ path, dashboard, onChoose, onClose }: LinkSearchProps) {
  const [query, setQuery] = useState('');
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const found = (dashboard?.articles ?? [])
    .filter(
      (row) =>
        row.path !== path &&
        words.every((word) => `${row.title} ${row.askedAs.join(' ')}`.toLowerCase().includes(word)),
    )
    .slice(0, 8);
  return (
    <div className="links" role="dialog" aria-label="Link to a question">
      <input
        autoFocus
        aria-label="Type a question, or an address"
        placeholder="Type a question, or an address"
        value={query}
        onChange={(event) => setQuery(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onClose();
          if (event.key !== 'Enter') return;
          const [first] = found;
          if (/^https?:/.test(query)) onChoose(query, query);
          else if (first) onChoose(linkFrom(path, first.path), first.title);
          onClose();
        }}
      />
      <ul>
        {found.map((row) => (
          <li key={row.path}>
            <button
              type="button"
              onClick={() => {
                onChoose(linkFrom(path, row.path), row.title);
                onClose();
              }}
            >
              {row.title}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
