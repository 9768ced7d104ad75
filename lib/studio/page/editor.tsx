import type { EditorView } from '@codemirror/view';
import { useCallback, useContext, useEffect, useRef, useState } from 'react';
import type { YamlInput, YamlPath } from '../edit-yaml';
import type { PlacedFinding } from '../previewer';
import { createLatest, get, linkFrom, post, sendPicture, type Drawn, type OpenedFile } from './api';
import {
  createCodeEditor,
  findPlace,
  fix,
  insertText,
  serializeState,
  setText,
  showFindings,
  type TextPlace,
} from './code-editor';
import { Conflict, type SaveConflict } from './conflict';
import { Agreement, Button, DashboardContext, Select, useAttempt } from './controls';
import { Form } from './form';
import { Preview } from './preview';
import { Toolbar } from './toolbar';

interface EditorProps {
  readonly path: string;
  readonly onOpen: (path: string) => void;
}

/** A crash loses at most what was typed in this time. */
const RECORD_MS = 500;
const DRAW_MS = 20;
/** After so long without a key the page is drawn once more, with its related articles. */
const SETTLE_MS = 2000;
/** The fields that every article has. */
const MAIN_FIELDS = ['title', 'dimension', 'category', 'tags', 'difficulty', 'meta_description', 'status', 'sources'];

export function Editor({ path, onOpen }: EditorProps) {
  const { articles = [] } = useContext(DashboardContext) ?? {};
  const parent = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>(undefined);
  const edits = useRef<Promise<void>>(Promise.resolve());
  const [drawLatest] = useState(createLatest);
  const [file, setFile] = useState<OpenedFile>();
  const [text, setCurrent] = useState('');
  /** The file as it was when it was last read or written. */
  const [saved, setSaved] = useState({ text: '', hash: '' });
  const [drawn, setDrawn] = useState<Drawn & { readonly text: string }>();
  const [place, setPlace] = useState<TextPlace>();
  const [conflict, setConflict] = useState<SaveConflict>();
  const [tool, setTool] = useState<'link' | 'move' | 'delete'>();
  const [side, setSide] = useState<'text' | 'form'>('text');
  const [said, attempt, say] = useAttempt();
  const isPage = /\.(?:md|mdx|markdown)$/i.test(path);
  const isChanged = file !== undefined && text !== saved.text;
  const lastSaved = useRef(saved);
  useEffect(() => {
    lastSaved.current = saved;
  }, [saved]);

  const save = useCallback(() => {
    attempt(async () => {
      // What a field was set to a moment ago is saved, too.
      await edits.current;
      const now = view.current?.state.doc.toString() ?? '';
      const { text: base, hash } = lastSaved.current;
      const result = await post('save', { path, base, hash, text: now });
      if (result.state === 'gone')
        say('The file is gone: it was deleted or renamed elsewhere. What you typed is kept here.');
      if (result.state === 'conflict') setConflict(result);
      if (result.state !== 'saved') return;
      setSaved({ text: result.text, hash: result.hash });
      if (view.current) setText(view.current, result.text);
      say(result.text === now ? 'Saved.' : 'Saved, together with what was changed elsewhere.');
    });
  }, [attempt, path, say]);

  const takeFiles = useCallback(
    (files: readonly File[]) => {
      for (const picture of files) {
        const alt = prompt(`What does "${picture.name}" show? For those who cannot see it.`)?.trim();
        say(alt ? '' : 'Without a description the picture is not taken.');
        if (!alt) continue;
        attempt(async () => {
          const to = await sendPicture(picture, alt);
          if (view.current) insertText(view.current, `![${alt.replace(/[[\]]/g, '')}](${linkFrom(path, to)})`);
        });
      }
    },
    [attempt, path, say],
  );

  useEffect(() => {
    let isCurrent = true;
    attempt(async () => {
      const opened = await get('file', { path });
      if (!isCurrent || !parent.current) return;
      const draft = opened.editor;
      setSaved({ text: opened.text, hash: opened.hash });
      setFile(opened);
      setCurrent(draft?.doc ?? opened.text);
      if (draft && draft.doc !== opened.text) say('What you typed last time is here again, not saved yet.');
      view.current = createCodeEditor({
        parent: parent.current,
        isPage,
        nonce: document.getElementById('studio')!.dataset.nonce!,
        text: opened.text,
        draft,
        onChange: setCurrent,
        onScroll: setPlace,
        onHtml: async (html) => {
          const { markdown, pictures } = await post('paste', { html });
          if (pictures > 0) say(`Pictures that were not taken: ${pictures}. Drop each into the text as a file.`);
          return markdown;
        },
        onSave: save,
        onFiles: takeFiles,
        onLink: () => setTool('link'),
      });
      view.current.focus();
    });
    return () => {
      isCurrent = false;
      view.current?.destroy();
      view.current = undefined;
      post('close', { path }).catch(() => undefined);
    };
  }, [attempt, path, isPage, save, say, takeFiles]);

  useEffect(() => {
    if (!file) return undefined;
    const drawPage = (isQuick: boolean) =>
      attempt(() =>
        drawLatest(async () => {
          const answer = await post('draw', { path, text, isQuick });
          if (!view.current) return;
          setDrawn({ ...answer, text });
          if (view.current.state.doc.toString() === text) showFindings(view.current, answer.findings);
        }),
      );
    const draw = setTimeout(drawPage, DRAW_MS, true);
    const settle = setTimeout(drawPage, SETTLE_MS, false);
    return () => {
      clearTimeout(draw);
      clearTimeout(settle);
    };
  }, [attempt, drawLatest, file, path, text]);

  useEffect(() => {
    if (!file) return undefined;
    const record = async () => {
      if (!view.current) return;
      const draft = { base: saved.text, hash: saved.hash, editor: serializeState(view.current) };
      await post('record', { path, draft });
    };
    const timer = setTimeout(() => attempt(record), RECORD_MS);
    return () => clearTimeout(timer);
  }, [attempt, file, path, saved, text]);

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => isChanged && event.preventDefault();
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [isChanged]);

  const setField = (at: YamlPath, value: YamlInput | undefined) => {
    // One after the other: each is made in the text that the last one has left.
    edits.current = edits.current.then(async () => {
      const now = view.current?.state.doc.toString() ?? '';
      const edit = post('edit', { path, text: now, at: [...at], value });
      await edit.then(
        (answer) => view.current && setText(view.current, answer.text),
        (error: Error) => say(error.message),
      );
    });
  };
  const goTo = (finding: PlacedFinding) => {
    setSide('text');
    if (!view.current) return;
    const anchor = findPlace(view.current.state.doc, finding);
    view.current.dispatch({ selection: { anchor }, scrollIntoView: true });
    view.current.focus();
  };
  const row = articles.find((entry) => entry.path === path);
  const body = text.replace(/^---\n[^]*?\n---\n/, '');
  const words = body.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  const value = drawn ? drawn.value : file?.value;
  return (
    <div className="flex h-screen flex-col">
      <header className="row border-b border-line px-4 py-2.5">
        <a href="#/">Dashboard</a>
        <h1>{path}</h1>
        <span role="status" className="mr-auto text-ink-soft">
          {said || (isChanged ? 'Not saved.' : '')}
        </span>
        <a href="/help" target="_blank" rel="noreferrer">
          Help
        </a>
        {isPage && (
          <>
            <Button onClick={() => setTool(tool === 'move' ? undefined : 'move')}>Rename</Button>
            <Button onClick={() => setTool(tool === 'delete' ? undefined : 'delete')}>Delete</Button>
          </>
        )}
        <Button className="main" disabled={!isChanged} onClick={save}>
          Save
        </Button>
      </header>
      {tool === 'move' && <Move path={path} isChanged={isChanged} onDone={onOpen} />}
      {tool === 'delete' && <Delete path={path} />}
      {conflict && (
        <Conflict
          conflict={conflict}
          mine={text}
          onTake={(merged) => {
            setSaved({ text: conflict.theirs, hash: conflict.hash });
            if (view.current) setText(view.current, merged);
            setConflict(undefined);
          }}
        />
      )}
      <div className="grid min-h-0 flex-1 grid-cols-2">
        <section aria-label="The text" className="flex min-h-0 flex-col">
          <div className="row min-h-12 border-b border-line px-3 py-1.5" hidden={!isPage}>
            <Button aria-pressed={side === 'text'} onClick={() => setSide('text')}>
              Text
            </Button>
            <Button aria-pressed={side === 'form'} onClick={() => setSide('form')}>
              Form
            </Button>
            {side === 'text' && (
              <Toolbar
                view={view}
                path={path}
                isLinking={tool === 'link'}
                onLinking={(is) => setTool(is ? 'link' : undefined)}
                onFiles={takeFiles}
              />
            )}
          </div>
          <div ref={parent} className="min-h-0 flex-1 overflow-hidden" hidden={side !== 'text'} />
          {side === 'form' && file && <Form schema={file.schema} value={value} onSet={setField} main={MAIN_FIELDS} />}
          <Findings
            findings={drawn?.findings ?? []}
            isCurrent={drawn?.text === text}
            onGo={goTo}
            onFix={(finding) => view.current && fix(view.current, finding, text)}
          />
          {isPage && (
            <p className="m-0 border-t border-line px-3 py-1 text-ink-soft">
              {words} words, {Math.max(1, Math.round(words / 230))} min
            </p>
          )}
        </section>
        {isPage ? (
          <Preview
            html={drawn?.html}
            place={place}
            ribbon={row && row.state !== 'published' ? row.state : ''}
            onLink={(slug) => {
              const target = articles.find((entry) => entry.slug === slug);
              if (target) onOpen(target.path);
            }}
          />
        ) : (
          <section aria-label="The form" className="flex min-h-0 flex-col border-l border-line">
            {file && <Form schema={file.schema} value={value} onSet={setField} />}
          </section>
        )}
      </div>
    </div>
  );
}

interface FindingsProps {
  readonly findings: readonly PlacedFinding[];
  /** Whether they are of the text as it is now; nothing is fixed by the places of an earlier one. */
  readonly isCurrent: boolean;
  readonly onGo: (finding: PlacedFinding) => void;
  readonly onFix: (finding: PlacedFinding) => void;
}

function Findings({ findings, isCurrent, onGo, onFix }: FindingsProps) {
  return (
    <ul className="max-h-[30%] overflow-auto border-t border-line" aria-label="Findings">
      {findings.map((finding) => (
        <li
          key={`${finding.code} ${finding.line} ${finding.column} ${finding.message}`}
          className={`flex items-baseline gap-2.5 border-b border-l-4 border-b-line px-3 py-1.5 ${finding.severity === 'error' ? 'border-l-error' : 'border-l-warning'}`}
        >
          <Button className="plain" onClick={() => onGo(finding)}>
            Line {finding.line}
          </Button>
          <span className="flex-[1_1_14rem]">
            {finding.message} {!finding.edit && finding.fix}
          </span>
          {finding.edit && (
            <Button className="max-w-88 text-left wrap-anywhere" disabled={!isCurrent} onClick={() => onFix(finding)}>
              {finding.edit.label}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}

interface MoveProps {
  readonly path: string;
  readonly isChanged: boolean;
  readonly onDone: (path: string) => void;
}

function Move({ path, isChanged, onDone }: MoveProps) {
  const [to, setTo] = useState(path);
  return (
    <div className="panel">
      <label>
        New name, with its folder
        <input value={to} onChange={(event) => setTo(event.target.value)} />
      </label>
      {isChanged && <p>Save first.</p>}
      {!isChanged && to !== path && (
        <Agreement key={to} ask={(agreed) => post('rename', { path, to, agreed })} onDone={() => onDone(to)} />
      )}
    </div>
  );
}

function Delete({ path }: { readonly path: string }) {
  const { articles = [] } = useContext(DashboardContext) ?? {};
  const [successor, setSuccessor] = useState('');
  const others = articles.filter((row) => row.path !== path && row.state === 'published');
  return (
    <div className="panel">
      <Select
        label="Its readers are led to"
        value={successor}
        onChange={setSuccessor}
        options={[['', 'the list of all questions'], ...others.map((row) => [row.path, row.title] as const)]}
      />
      <Agreement
        key={successor}
        ask={(agreed) => post('delete', { path, successor, agreed })}
        onDone={() => (location.hash = '#/')}
      />
    </div>
  );
}
