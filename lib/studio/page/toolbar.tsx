import type { EditorView } from '@codemirror/view';
import { useContext, useState, type RefObject } from 'react';
import { linkFrom } from './api';
import { Button, DashboardContext } from './controls';
import { insertBlock, insertText, prefixLines, wrapSelection } from './code-editor';

interface ToolbarProps {
  readonly view: RefObject<EditorView | undefined>;
  readonly path: string;
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

export function Toolbar({ view, path, isLinking, onLinking, onFiles }: ToolbarProps) {
  const act = (action: (editor: EditorView) => void) => () => view.current && action(view.current);
  const tool = (label: string, action: (editor: EditorView) => void, title = label) => (
    <Button key={label} title={title} onClick={act(action)}>
      {label}
    </Button>
  );
  return (
    <div role="toolbar" aria-label="Marks" className="toolbar relative flex flex-wrap gap-1">
      {tool('B', (editor) => wrapSelection(editor, '**'), 'Bold (Ctrl+B)')}
      {tool('I', (editor) => wrapSelection(editor, '*'), 'Italic (Ctrl+I)')}
      {tool('H2', (editor) => prefixLines(editor, '## '), 'Heading')}
      {tool('H3', (editor) => prefixLines(editor, '### '), 'Smaller heading')}
      {tool('•', (editor) => prefixLines(editor, '- '), 'List')}
      {tool('1.', (editor) => prefixLines(editor, (index) => `${index + 1}. `), 'Numbered list')}
      {tool('❝', (editor) => prefixLines(editor, '> '), 'Quotation')}
      {tool('Table', (editor) => insertBlock(editor, TABLE))}
      {tool('Note', insertFootnote, 'Footnote')}
      <Button aria-pressed={isLinking} title="Link (Ctrl+K)" onClick={() => onLinking(!isLinking)}>
        Link
      </Button>
      <label className="button">
        Picture
        <input type="file" accept="image/*" hidden onChange={({ target }) => onFiles([...(target.files ?? [])])} />
      </label>
      {path.endsWith('.mdx') &&
        Object.entries(COMPONENTS).map(([name, text]) => tool(name, (editor) => insertBlock(editor, text)))}
      {isLinking && (
        <LinkSearch
          path={path}
          onChoose={(url, title) => {
            act((editor) => insertLink(editor, url, title))();
            onLinking(false);
          }}
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
  readonly onChoose: (url: string, title: string) => void;
  readonly onClose: () => void;
}

/** A link is found by typing its question. */
function LinkSearch({ path, onChoose, onClose }: LinkSearchProps) {
  const [query, setQuery] = useState('');
  const { articles = [] } = useContext(DashboardContext) ?? {};
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const isFound = (text: string) => words.every((word) => text.toLowerCase().includes(word));
  const found = articles.filter((row) => row.path !== path && isFound(`${row.title} ${row.askedAs.join(' ')}`));
  const choose = (row: (typeof articles)[number]) => onChoose(linkFrom(path, row.path), row.title);
  return (
    <div
      className="absolute top-10 left-0 z-5 grid w-md gap-1.5 border border-line bg-paper p-2 shadow-lg"
      role="dialog"
      aria-label="Link to a question"
    >
      <input
        autoFocus
        aria-label="Type a question, or an address"
        placeholder="Type a question, or an address"
        value={query}
        onChange={(event) => setQuery(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onClose();
          if (event.key !== 'Enter') return;
          if (/^https?:/.test(query)) onChoose(query, query);
          else if (found[0]) choose(found[0]);
          else onClose();
        }}
      />
      <ul>
        {found.slice(0, 8).map((row) => (
          <li key={row.path}>
            <Button className="w-full border-0 bg-transparent text-left" onClick={() => choose(row)}>
              {row.title}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
