import type { EditorView } from '@codemirror/view';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { DashboardData, DrawnText, PlacedFinding } from '../draw-protocol';
import type { FormValue } from '../edit-front-matter';
import type { YamlInput, YamlPath } from '../edit-yaml';
import type { JsonSchema } from '../editor-files';
import type { Step } from '../step';
import type { SaveResult } from '../save-text';
import { Agreement } from './agreement';
import { ask, linkFrom, sendPicture } from './api';
import { createLatest } from './create-latest';
import { createCodeEditor, findPlace, insertText, fix, setText, showFindings, type TextPlace } from './code-editor';
import { Form } from './form';
import { listSides } from './list-sides';
import { Preview } from './preview';
import { Toolbar } from './toolbar';

interface OpenedFile {
  readonly text: string;
  readonly hash: string;
  readonly history: { readonly base: string; readonly steps: readonly Step[]; readonly text: string };
  readonly schema?: JsonSchema;
  readonly value?: FormValue;
}

/** What was drawn of a text. */
type Drawn = DrawnText & { readonly value?: FormValue; readonly text: string };

interface EditorProps {
  readonly path: string;
  readonly dashboard: DashboardData | undefined;
  readonly onOpen: (path: string) => void;
}

/** A crash loses at most what was typed in this time. */
const RECORD_MS = 500;
const DRAW_MS = 20;
/** After so long without a key the page is drawn once more, with its related articles. */
const SETTLE_MS = 2000;

export function Editor({ path, dashboard, onOpen }: EditorProps) {
  const parent = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>(undefined);
  /** The file as it was when it was last read or written. */
  const saved = useRef({ text: '', hash: '' });
  const edits = useRef<Promise<void>>(Promise.resolve());
  const [drawLatest] = useState(createLatest);
  const [file, setFile] = useState<OpenedFile>();
  const [text, setCurrent] = useState('');
  const [savedText, setSavedText] = useState('');
  const [drawn, setDrawn] = useState<Drawn>();
  const [place, setPlace] = useState<TextPlace>();
  const [said, setSaid] = useState('');
  const [conflict, setConflict] = useState<SaveResult & { state: 'conflict' }>();
  const [tool, setTool] = useState<'link' | 'move' | 'delete'>();
  const [side, setSide] = useState<'text' | 'form'>('text');
  const isPage = /\.(?:md|mdx|markdown)$/i.test(path);
  const isChanged = file !== undefined && text !== savedText;

  const save = useCallback(async () => {
    // What a field was set to a moment ago is saved, too.
    await edits.current;
    const now = view.current?.state.doc.toString() ?? '';
    try {
      const { text: base, hash } = saved.current;
      const result = await ask<SaveResult>('save', { path, base, hash, text: now });
      if (result.state === 'gone')
        setSaid('The file is gone: it was deleted or renamed elsewhere. What you typed is kept here.');
      if (result.state === 'conflict') setConflict(result);
      if (result.state !== 'saved') return;
      saved.current = { text: result.text, hash: result.hash };
      setSavedText(result.text);
      if (result.text !== now) setText(view.current!, result.text);
      setCurrent(result.text);
      setSaid(result.text === now ? 'Saved.' : 'Saved, together with what was changed elsewhere.');
    } catch (error) {
      setSaid((error as Error).message);
    }
  }, [path]);

  const takeFiles = useCallback(
    (files: readonly File[]) => {
      for (const picture of files) {
        const alt = prompt(`What does "${picture.name}" show? For those who cannot see it.`)?.trim();
        if (!alt) {
          setSaid('Without a description the picture is not taken.');
          continue;
        }
        setSaid('');
        sendPicture(picture, alt).then(
          (to) => view.current && insertText(view.current, `![${alt.replace(/[[\]]/g, '')}](${linkFrom(path, to)})`),
          (error: Error) => setSaid(error.message),
        );
      }
    },
    [path],
  );

  useEffect(() => {
    let isCurrent = true;
    ask<OpenedFile>(`file?path=${encodeURIComponent(path)}`).then(
      (opened) => {
        if (!isCurrent || !parent.current) return;
        saved.current = { text: opened.text, hash: opened.hash };
        setSavedText(opened.text);
        setFile(opened);
        setCurrent(opened.history.text);
        if (opened.history.text !== opened.text) setSaid('What you typed last time is here again, not saved yet.');
        view.current = createCodeEditor({
          parent: parent.current,
          isPage,
          nonce: document.getElementById('studio')!.dataset.nonce!,
          base: opened.history.base,
          steps: opened.history.steps,
          onChange: setCurrent,
          onScroll: setPlace,
          onHtml: async (html) => {
            const { markdown, pictures } = await ask<{ markdown: string; pictures: number }>('paste', { html });
            if (pictures > 0) setSaid(`Pictures that were not taken: ${pictures}. Drop each into the text as a file.`);
            return markdown;
          },
          onSave: () => void save(),
          onFiles: takeFiles,
          onLink: () => setTool('link'),
        });
        view.current.focus();
      },
      (error: Error) => setSaid(error.message),
    );
    return () => {
      isCurrent = false;
      view.current?.destroy();
      view.current = undefined;
      void ask('close', { path }).catch(() => undefined);
    };
  }, [path, isPage, save, takeFiles]);

  useEffect(() => {
    if (!file) return undefined;
    const drawPage = (isQuick: boolean) =>
      drawLatest(async () => {
        try {
          const answer = await ask<Omit<Drawn, 'text'>>('draw', { path, text, isQuick });
          if (!view.current) return;
          setDrawn({ ...answer, text });
          if (view.current.state.doc.toString() === text) showFindings(view.current, answer.findings);
        } catch (error) {
          setSaid((error as Error).message);
        }
      });
    const draw = setTimeout(() => void drawPage(true), DRAW_MS);
    const settle = setTimeout(() => void drawPage(false), SETTLE_MS);
    const record = setTimeout(
      () => void ask('record', { path, text }).catch((error: Error) => setSaid(error.message)),
      RECORD_MS,
    );
    return () => {
      clearTimeout(draw);
      clearTimeout(settle);
      clearTimeout(record);
    };
  }, [drawLatest, file, path, text]);

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => isChanged && event.preventDefault();
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [isChanged]);

  const setField = (at: YamlPath, value: YamlInput | undefined) => {
    const edit = async () => {
      try {
        const now = view.current?.state.doc.toString() ?? '';
        const answer = await ask<{ text: string }>('edit', { path, text: now, at, value });
        if (view.current) setText(view.current, answer.text);
      } catch (error) {
        setSaid((error as Error).message);
      }
    };
    // One after the other: each is made in the text that the last one has left.
    edits.current = edits.current.then(edit);
  };
  const row = dashboard?.articles.find((entry) => entry.path === path);
  const body = text.replace(/^---\n[^]*?\n---\n/, '');
  const words = body.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  return (
    <div className="editor">
      <header className="bar">
        <a href="#/">Dashboard</a>
        <h1>{path}</h1>
        <span role="status" className="soft">
          {said || (isChanged ? 'Not saved.' : '')}
        </span>
        <span className="push" />
        <a href="/help" target="_blank" rel="noreferrer">
          Help
        </a>
        {isPage && (
          <>
            <button type="button" onClick={() => setTool(tool === 'move' ? undefined : 'move')}>
              Rename
            </button>
            <button type="button" onClick={() => setTool(tool === 'delete' ? undefined : 'delete')}>
              Delete
            </button>
          </>
        )}
        <button type="button" className="main" disabled={!isChanged} onClick={() => void save()}>
          Save
        </button>
      </header>
      {tool === 'move' && <Move path={path} isChanged={isChanged} onOpen={onOpen} />}
      {tool === 'delete' && <Delete path={path} dashboard={dashboard} onDone={openDashboard} />}
      {conflict && (
        <Conflict
          conflict={conflict}
          mine={text}
          onTake={(merged) => {
            saved.current = { text: conflict.theirs, hash: conflict.hash };
            setSavedText(conflict.theirs);
            if (view.current) setText(view.current, merged);
            setConflict(undefined);
          }}
        />
      )}
      <div className="editor-parts">
        <section aria-label="The text" className="writing">
          <div className="row" hidden={!isPage}>
            <button type="button" aria-pressed={side === 'text'} onClick={() => setSide('text')}>
              Text
            </button>
            <button type="button" aria-pressed={side === 'form'} onClick={() => setSide('form')}>
              Form
            </button>
            {side === 'text' && (
              <Toolbar
                view={view}
                path={path}
                dashboard={dashboard}
                isLinking={tool === 'link'}
                onLinking={(is) => setTool(is ? 'link' : undefined)}
                onFiles={takeFiles}
              />
            )}
          </div>
          <div ref={parent} className="code" hidden={side !== 'text'} />
          {side === 'form' && file && (
            <FileForm file={file} drawn={drawn} dashboard={dashboard} onSet={setField} main={MAIN_FIELDS} />
          )}
          <Findings
            findings={drawn?.findings ?? []}
            isCurrent={drawn?.text === text}
            onGo={(finding) => {
              setSide('text');
              if (!view.current) return;
              const at = findPlace(view.current.state.doc, finding);
              view.current.dispatch({ selection: { anchor: at }, scrollIntoView: true });
              view.current.focus();
            }}
            onFix={(finding) => view.current && fix(view.current, finding, text)}
          />
          {isPage && (
            <p className="soft counts">
              {words} words, {Math.max(1, Math.round(words / 230))} min
            </p>
          )}
        </section>
        {isPage ? (
          <Preview
            html={drawn?.html}
            {...(place && { place })}
            ribbon={row && row.state !== 'published' ? row.state : ''}
            onLink={(slug) => {
              const target = dashboard?.articles.find((entry) => entry.slug === slug);
              if (target) onOpen(target.path);
            }}
          />
        ) : (
          <section aria-label="The form" className="preview">
            {file && <FileForm file={file} drawn={drawn} dashboard={dashboard} onSet={setField} />}
          </section>
        )}
      </div>
    </div>
  );
}

/** The fields that every article has. */
const MAIN_FIELDS = ['title', 'dimension', 'category', 'tags', 'difficulty', 'meta_description', 'status', 'sources'];

interface FileFormProps {
  readonly file: OpenedFile;
  readonly drawn: Drawn | undefined;
  readonly dashboard: DashboardData | undefined;
  readonly onSet: (at: YamlPath, value: YamlInput | undefined) => void;
  readonly main?: readonly string[];
}

function FileForm({ file, drawn, ...rest }: FileFormProps) {
  if (!file.schema) return <p className="form soft">This file has no form.</p>;
  return <Form schema={file.schema} value={drawn ? drawn.value : file.value} {...rest} />;
}

function openDashboard(): void {
  location.hash = '#/';
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
    <ul className="findings" aria-label="Findings">
      {findings.map((finding) => (
        <li key={`${finding.code} ${finding.line} ${finding.column} ${finding.message}`} className={finding.severity}>
          <button type="button" className="plain" onClick={() => onGo(finding)}>
            Line {finding.line}
          </button>
          <span>
            {finding.message} {!finding.edit && finding.fix}
          </span>
          {finding.edit && (
            <button type="button" disabled={!isCurrent} onClick={() => onFix(finding)}>
              {finding.edit.label}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}

function Move({
  path,
  isChanged,
  onOpen,
}: {
  readonly path: string;
  readonly isChanged: boolean;
  readonly onOpen: (path: string) => void;
}) {
  const [to, setTo] = useState(path);
  return (
    <div className="panel">
      <label>
        New name, with its folder
        <input value={to} onChange={(event) => setTo(event.target.value)} />
      </label>
      {isChanged ? (
        <p>Save first.</p>
      ) : (
        to !== path && <Agreement key={to} name="rename" body={{ path, to }} onDone={() => onOpen(to)} />
      )}
    </div>
  );
}

function Delete({
  path,
  dashboard,
  onDone,
}: {
  readonly path: string;
  readonly dashboard: DashboardData | undefined;
  readonly onDone: () => void;
}) {
  const [successor, setSuccessor] = useState('');
  return (
    <div className="panel">
      <label>
        Its readers are led to
        <select value={successor} onChange={(event) => setSuccessor(event.target.value)}>
          <option value="">the list of all questions</option>
          {dashboard?.articles
            .filter((row) => row.path !== path && row.state === 'published')
            .map((row) => (
              <option key={row.path} value={row.path}>
                {row.title}
              </option>
            ))}
        </select>
      </label>
      <Agreement key={successor} name="delete" body={{ path, successor }} onDone={onDone} />
    </div>
  );
}

interface ConflictProps {
  readonly conflict: SaveResult & { readonly state: 'conflict' };
  readonly mine: string;
  readonly onTake: (text: string) => void;
}

/** The file was changed elsewhere in the same lines: both texts side by side, and one with both in it to sort out. */
function Conflict({ conflict, mine, onTake }: ConflictProps) {
  return (
    <div className="panel" role="alert">
      <p>The file was changed elsewhere in the same lines. Nothing was overwritten.</p>
      <div className="sides">
        <table>
          <thead>
            <tr>
              <th scope="col">What you wrote</th>
              <th scope="col">What the file says now</th>
            </tr>
          </thead>
          <tbody>
            {listSides(mine, conflict.theirs).map(({ left, right, isChanged }, index) => (
              <tr key={index} className={isChanged ? 'changed' : 'soft'}>
                <td>{left.join('\n')}</td>
                <td>{right.join('\n')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className="row">
        <button type="button" onClick={() => onTake(conflict.merged)}>
          Put both into the text, to sort out
        </button>
        <button type="button" onClick={() => onTake(mine)}>
          Keep what you wrote
        </button>
        <button type="button" onClick={() => onTake(conflict.theirs)}>
          Take what the file says
        </button>
      </div>
    </div>
  );
}
