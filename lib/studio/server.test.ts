import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { createConnection } from 'node:net';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import type { DashboardRow } from './dashboard';
import type { Previewer } from './previewer';
import { startStudio, type Studio } from './server';
import { createSiteBuilder } from './site-builder';
import { createFolder } from './test-folder';

const open: Studio[] = [];
afterEach(() => open.splice(0).forEach(({ stop }) => stop()));

const NOTHING = {
  articles: [],
  withheld: [],
  files: [],
  people: [],
  dimensions: [],
  categories: [],
  tags: [],
};
const previewer: Previewer = {
  dashboard: () => Promise.resolve(NOTHING),
  draw: () => Promise.resolve({ findings: [] }),
  media: () => Promise.resolve(undefined),
  close: () => Promise.resolve(undefined),
  stop: () => undefined,
};

async function start(files?: Record<string, string>, ownPreviewer: Partial<Previewer> = {}) {
  const folder = createFolder(files ?? { 'articles/a.md': '---\r\ntitle: A? # kept\r\n---\r\nA\r\n' });
  const options = { dir: folder.dir, stateDir: join(folder.root, 'state'), port: 0 };
  const studio = await startStudio({
    ...options,
    previewer: { ...previewer, ...ownPreviewer },
    builder: createSiteBuilder(folder.dir, join(folder.root, 'out')),
  });
  open.push(studio);
  const { port, token } = studio.session;
  const own = { host: `127.0.0.1:${port}`, cookie: `${studio.session.cookie}=${token}` };
  const origin = `http://127.0.0.1:${port}`;
  /** A request as it is on the wire: `fetch` would set its own Host. */
  const call = (path: string, headers: Record<string, string> = own, body?: unknown, method = body ? 'POST' : 'GET') =>
    new Promise<{ status: number; text: string; headers: Record<string, unknown> }>((resolve, reject) => {
      const sent = request({ port, host: '127.0.0.1', path, method, headers }, (response) => {
        let text = '';
        response.on('data', (chunk: Buffer) => (text += chunk.toString()));
        response.on('end', () => resolve({ status: response.statusCode!, text, headers: response.headers }));
      });
      sent.on('error', reject);
      sent.end(body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body));
    });
  const post = (name: string, body: unknown) =>
    call(`/api/${name}`, { ...own, origin, 'content-type': 'application/json' }, body);
  return { ...folder, studio, port, token, own, origin, call, post };
}

test('the link gives a cookie once, and the token goes from the address', async () => {
  const { call, token, port, own } = await start();
  const first = await call(`/?token=${token}`, { host: `127.0.0.1:${port}` });
  expect([first.status, first.headers.location]).toEqual([303, '/']);
  expect(String(first.headers['set-cookie'])).toMatch(/HttpOnly; SameSite=Strict/);
  expect((await call('/', own)).status).toBe(200);
  expect((await call(`/api/dashboard?token=${token}`, { host: `127.0.0.1:${port}` })).status).toBe(403);
});

test.each<[string, Record<string, string>, number]>([
  ['no token', { cookie: '' }, 403],
  ['another token', { cookie: 'studio=x' }, 403],
  ['a name that leads to this machine (DNS rebinding)', { host: 'evil.example' }, 421],
  ['that name with the right port', { host: 'evil.example:PORT' }, 421],
  ['another port', { host: '127.0.0.1:1' }, 421],
  ['another origin', { origin: 'https://evil.example' }, 403],
  ['an opaque origin', { origin: 'null' }, 403],
  ['another port of this machine', { origin: 'http://127.0.0.1:1' }, 403],
  ['a page of another site, with the cookie', { 'sec-fetch-site': 'cross-site' }, 403],
  ['a page of another port, with the cookie', { 'sec-fetch-site': 'same-site' }, 403],
])('refuses a request with %s', async (_, headers, status) => {
  const { call, own, port, origin, read } = await start();
  const sent = { ...own, ...headers, ...(headers.host && { host: headers.host.replace('PORT', String(port)) }) };
  expect((await call('/api/dashboard', sent)).status).toBe(status);
  expect((await call('/studio.css', sent)).status).toBe(status);
  const body = { path: 'articles/a.md', base: 'x', hash: 'x', text: 'hacked' };
  const written = await call('/api/save', { 'content-type': 'application/json', origin, ...sent }, body);
  expect(written.status).toBe(status);
  expect(read('articles/a.md')).toContain('A');
});

test('a write without an origin, or in a form that any page can send, is refused', async () => {
  const { call, own, origin } = await start();
  const body = { path: 'articles/b.md', question: 'Why?', dimension: '', category: '', tags: [] };
  expect((await call('/api/new', { ...own, 'content-type': 'application/json' }, body)).status).toBe(403);
  expect((await call('/api/new', { ...own, origin, 'content-type': 'text/plain' }, body)).status).toBe(415);
  expect((await call('/api/new', { ...own, origin, 'content-type': 'application/json' }, '{')).status).toBe(400);
});

test.each(['../secret.md', 'articles/../../secret.md', '/etc/passwd', 'linked/secret.md', 'package.json', '.git/x.md'])(
  'reads, writes, renames and deletes nothing at %j',
  async (path) => {
    const { call, own, post, root, dir } = await start();
    mkdirSync(join(root, 'outside'));
    writeFileSync(join(root, 'secret.md'), 'secret');
    writeFileSync(join(root, 'outside/secret.md'), 'secret');
    symlinkSync(join(root, 'outside'), join(dir, 'linked'));
    const file = await call(`/api/file?path=${encodeURIComponent(path)}`, own);
    expect([file.status, file.text]).toEqual([400, expect.not.stringContaining('"text"')]);
    for (const [name, body] of [
      ['save', { path, base: 'secret', hash: 'x', text: 'hacked' }],
      ['new', { path, question: 'Why?', dimension: '', category: '', tags: [] }],
      ['draw', { path, text: 'x' }],
      ['record', { path, text: 'x' }],
      ['delete', { path }],
      ['rename', { path: 'articles/a.md', to: path }],
    ] as const) {
      expect([name, [400, 409].includes((await post(name, body)).status)]).toEqual([name, true]);
    }
    expect((await call(`/media/${encodeURIComponent(path)}`, own)).text).not.toContain('secret"');
  },
);

test('opening and saving untouched changes no byte; an edit changes its line only', async () => {
  const { call, own, post, read } = await start();
  const before = read('articles/a.md');
  const { text, hash } = JSON.parse((await call('/api/file?path=articles/a.md', own)).text) as {
    text: string;
    hash: string;
  };
  expect(JSON.parse((await post('save', { path: 'articles/a.md', base: text, hash, text })).text)).toMatchObject({
    state: 'saved',
  });
  expect(read('articles/a.md')).toBe(before);
  const field = JSON.parse(
    (await post('edit', { path: 'articles/a.md', text, at: ['difficulty'], value: 'advanced' })).text,
  ) as {
    text: string;
  };
  await post('save', { path: 'articles/a.md', base: text, hash, text: field.text });
  expect(read('articles/a.md')).toBe(before.replace('kept\r\n', 'kept\r\ndifficulty: advanced\r\n'));
});

test('what was typed is there again after the studio was killed, also in a file that changed meanwhile', async () => {
  const { call, own, post, write } = await start();
  const path = 'articles/a.md';
  const open = async () =>
    JSON.parse((await call(`/api/file?path=${path}`, own)).text) as { text: string; hash: string; editor?: object };
  const { text, hash, editor } = await open();
  expect(editor).toBeUndefined();
  const draft = { base: text, hash, editor: { doc: 'typed, not saved', history: ['as the editor has it'] } };
  expect((await post('record', { path, draft })).status).toBe(200);
  expect(await open()).toMatchObject({ text, hash, editor: draft.editor });

  // What the file says now is merged, or shown, when it is saved.
  write(path, 'from elsewhere');
  expect(await open()).toMatchObject({ text, hash, editor: draft.editor });
  const saved = JSON.parse((await post('save', { path, base: text, hash, text: draft.editor.doc })).text) as object;
  expect(saved).toMatchObject({ state: 'conflict', theirs: 'from elsewhere' });

  // Nothing was typed since the last save: the file counts.
  await post('record', { path, draft: { base: 'saved', hash, editor: { doc: 'saved' } } });
  expect(await open()).toMatchObject({ text: 'from elsewhere' });
  expect((await open()).editor).toBeUndefined();
});

test('a rename is shown, agreed to and made; a plan that is out of date is not', async () => {
  const { post, write, read } = await start({
    'articles/a.md': '---\ntitle: A?\nstatus: draft\n---\n\nA.\n',
    'articles/b.md': '[a](a.md)\n',
  });
  const plan = JSON.parse((await post('rename', { path: 'articles/a.md', to: 'articles/c.md' })).text) as {
    hash: string;
    summary: string[];
  };
  expect(plan.summary).toEqual(['articles/a.md becomes articles/c.md.', 'articles/b.md: a link (line 1) to it.']);
  write('articles/b.md', 'See [a](a.md)\n');
  expect((await post('rename', { path: 'articles/a.md', to: 'articles/c.md', agreed: plan.hash })).status).toBe(409);
  const { hash } = JSON.parse((await post('rename', { path: 'articles/a.md', to: 'articles/c.md' })).text) as {
    hash: string;
  };
  expect((await post('rename', { path: 'articles/a.md', to: 'articles/c.md', agreed: hash })).status).toBe(200);
  expect(read('articles/b.md')).toBe('See [a](c.md)\n');
});

test('a picture comes with what it shows, or not at all', async () => {
  const { call, own, origin, read } = await start();
  const headers = { ...own, origin, 'content-type': 'application/octet-stream' };
  expect((await call('/api/picture?name=a.png', headers, 'bytes')).status).toBe(400);
  expect((await call('/api/picture?name=a.html&alt=x', headers, 'bytes')).status).toBe(415);
  expect((await call('/api/picture?name=a.png&alt=x', headers, 'bytes')).status).toBe(415);
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"/>';
  const taken = await call('/api/picture?name=..%2F..%2FMy%20Heap.svg&alt=A%20heap', headers, svg);
  expect(taken.text).toBe('{"path":"figures/my-heap.svg"}');
  expect((await call('/api/picture?name=my-heap.svg&alt=x', headers, svg)).text).toContain('my-heap-2.svg');
  expect(read('figures/my-heap.svg')).toBe(svg);
});

test('nothing is begun but what has a form, and nothing twice', async () => {
  const { post, read } = await start();
  expect((await post('begin', { path: 'tags.yml' })).status).toBe(200);
  expect(read('tags.yml')).toBe('');
  for (const path of ['tags.yml', 'articles/a.md', 'package.json', 'other.yml', '../tags.yml', 'self-checks/a/b.yml'])
    expect([path, (await post('begin', { path })).status]).toEqual([path, 409]);
});

test('a request that is too large, or of another kind, is refused', async () => {
  const { call, own, origin, post } = await start();
  expect((await post('draw', { path: 'articles/a.md', text: 'x'.repeat(5_100_000) })).status).toBe(413);
  expect((await call('/api/dashboard', { ...own, origin }, undefined, 'PUT')).status).toBe(404);
  expect((await call('/', { ...own, origin }, undefined, 'DELETE')).status).toBe(405);
  for (const name of ['__proto__', 'constructor', 'toString', 'save/..'])
    expect((await call(`/api/${name}`, own)).status).toBe(404);
  expect((await post('edit', { path: 'articles/a.md', text: '', at: [{}], value: 'x' })).status).toBe(400);
});

test('what was copied elsewhere comes as Markdown, and nothing of it runs', async () => {
  const { post } = await start();
  const html = '<p onclick="x()">A <b>bold</b> word<script>x()</script></p>';
  expect((await post('paste', { html })).text).toBe(JSON.stringify({ markdown: 'A **bold** word', pictures: 0 }));
  const { text } = await post('paste', {
    html: '<img src="file:///a.png"><p>A</p><img src="data:image/png;base64,AA">',
  });
  expect(text).toBe(JSON.stringify({ markdown: 'A', pictures: 2 }));
});

test('the dashboard says what has changed since it was published, and when it was edited last', async () => {
  const row = (path: string): DashboardRow => ({
    ...{ path, slug: path, title: path, askedAs: [], dimension: '', category: '', state: 'published' },
    ...{ isOverdue: false, errors: 0, warnings: 0, lastEdit: '2026-11-30' },
  });
  const articles = [row('articles/a.md'), row('articles/b.md')];
  const dashboard = () => Promise.resolve({ ...NOTHING, articles });
  const { call, own, root, write } = await start({ 'articles/a.md': 'A\n', 'articles/b.md': 'B\n' }, { dashboard });
  const read = async () => {
    const { articles: rows } = JSON.parse((await call('/api/dashboard', own)).text) as {
      articles: (DashboardRow & { isChanged: boolean })[];
    };
    return rows.map(({ isChanged, lastEdit }) => [isChanged, lastEdit]);
  };
  const [unchanged, changed] = [
    [false, '2026-11-30'],
    [true, '2026-11-30'],
  ];
  // Nothing was published yet, so nothing has changed since.
  expect(await read()).toEqual([unchanged, unchanged]);
  mkdirSync(join(root, 'out.hosting'));
  writeFileSync(join(root, 'out.hosting/hosting.json'), '{}');
  utimesSync(join(root, 'out.hosting/hosting.json'), 1_000_000_000, 1_000_000_000);
  utimesSync(join(root, 'content/articles/a.md'), 900_000_000, 900_000_000);
  expect(await read()).toEqual([unchanged, changed]);

  const git = (...args: string[]) => execFileSync('git', ['-C', root, ...args], { encoding: 'utf8' });
  git('init', '-q', '-b', 'main');
  git('add', '.');
  const date = '2026-01-31T12:00:00Z';
  execFileSync('git', ['-C', root, '-c', 'commit.gpgsign=false', 'commit', '-qm', 'first'], {
    env: {
      ...process.env,
      ...{ GIT_AUTHOR_NAME: 'Kim', GIT_AUTHOR_EMAIL: 'kim@example.org', GIT_AUTHOR_DATE: date },
      ...{ GIT_COMMITTER_NAME: 'Kim', GIT_COMMITTER_EMAIL: 'kim@example.org', GIT_COMMITTER_DATE: date },
    },
  });
  expect(await read()).toEqual([
    [false, '2026-01-31'],
    [false, '2026-01-31'],
  ]);
  write('articles/b.md', 'B, again\n');
  expect(await read()).toEqual([[false, '2026-01-31'], changed]);
});

test('nobody but this machine is listened to', async () => {
  const { port } = await start();
  const connect = (host: string) =>
    new Promise((resolve) => {
      const socket = createConnection({ port, host });
      socket.on('connect', () => socket.destroy() && resolve('heard'));
      socket.on('error', () => resolve('refused'));
    });
  expect(await connect('127.0.0.1')).toBe('heard');
  // Another address of the same machine, as one of the network would be.
  expect(await connect('127.0.0.2')).toBe('refused');
});

test('a locked file and names that no computer takes are refused in words, and an emoji is none of them', async () => {
  const { post, dir, read } = await start();
  const plan = { question: 'Why?', dimension: '', category: '', tags: [] };
  const long = `articles/${'a'.repeat(300)}.md`;
  const refused = await post('new', { ...plan, path: long });
  expect([refused.status, refused.text]).toEqual([400, expect.stringContaining('too long')]);
  expect((await post('new', { ...plan, path: 'articles/warum 🌱.md' })).status).toBe(200);
  expect((await post('new', { ...plan, path: 'articles/../../a.md' })).status).toBe(400);
  const nearest = JSON.parse((await post('nearest', { question: '🌱'.repeat(400) })).text) as { path: string };
  expect(nearest.path).toBe('');
  const question = `Why ${'very '.repeat(100)}long?`;
  const proposed = JSON.parse((await post('nearest', { question })).text) as { path: string };
  expect((await post('new', { ...plan, path: proposed.path })).status).toBe(200);

  chmodSync(join(dir, 'articles/a.md'), 0o444);
  const base = read('articles/a.md').replace(/\r\n/g, '\n');
  const changed = await post('save', { path: 'articles/a.md', base, hash: 'x', text: `${base}more\n` });
  expect([changed.status, changed.text]).toEqual([403, expect.stringContaining('read-only')]);
});

test('what goes where is for site.yml to say: a branch of its own, and four eyes for the main one', async () => {
  const article = (reviewer: string) => `---\ntitle: A?\nreviewed_by: ${reviewer}\n---\nText.\n`;
  const { post, call, own, root, write } = await start({
    'articles/a.md': article(''),
    'site.yml': 'fourEyes: true\n',
  });
  const git = (...args: string[]) => execFileSync('git', ['-C', root, ...args], { encoding: 'utf8' });
  git('init', '-q', '-b', 'main');
  for (const [name, value] of ['user.name=Kim', 'user.email=kim@example.org', 'commit.gpgsign=false'].map((entry) =>
    entry.split('='),
  ))
    git('config', name!, value!);
  git('add', 'content/site.yml');
  git('commit', '-qm', 'first');
  const publish = (branch?: string) =>
    post('publish', { paths: ['articles/a.md'], message: 'An article', ...(branch && { branch }) });
  const missing = await publish();
  expect([missing.status, missing.text]).toEqual([409, expect.stringContaining('somebody other than Kim')]);
  write('articles/a.md', article('Kim'));
  expect((await publish()).status).toBe(409);
  write('articles/a.md', article('Jo'));
  expect((await publish()).status).toBe(200);

  write('site.yml', 'publishOn: branch\n');
  write('articles/a.md', `${article('Jo')}More.\n`);
  const { publication } = JSON.parse((await call('/api/publication', own)).text) as {
    publication: { proposal: string };
  };
  const { proposal } = publication;
  expect(proposal).toMatch(/^kim\/\d{4}-\d\d-\d\d$/);
  const direct = await publish();
  expect([direct.status, direct.text]).toEqual([409, expect.stringContaining('branch')]);
  expect((await publish(proposal)).status).toBe(200);
  expect(git('branch', '--show-current').trim()).toBe(proposal);
  expect(git('log', '--format=%s', '-1', 'main').trim()).toBe('An article');
  expect(git('rev-list', '--count', `main..${proposal}`).trim()).toBe('1');
});

test('the guide is the help, for who has the token, and nothing next to it', async () => {
  const { call, own, port } = await start();
  expect((await call('/help', own)).text).toContain('<h1 id="writing-articles"');
  expect((await call('/help/self-checks.md', own)).status).toBe(200);
  expect((await call('/help/images/studio-dashboard.webp', own)).headers['content-type']).toBe('image/webp');
  for (const path of ['/help/images/..%2f..%2fpackage.json', '/help/decisions/070-studio.md', '/helper', '/help/x.md'])
    expect([path, (await call(path, own)).status]).toEqual([path, 404]);
  expect((await call('/help', { host: `127.0.0.1:${port}` })).status).toBe(403);
});

test('pages may run the scripts of the studio only, and the preview none', async () => {
  const { call, own } = await start();
  const page = String((await call('/', own)).headers['content-security-policy']);
  expect(page).toMatch(/default-src 'none'.*script-src 'self';/);
  const frame = String((await call('/frame', own)).headers['content-security-policy']);
  expect(frame).toContain('sandbox allow-same-origin');
  expect(frame).not.toContain('script-src');
});
