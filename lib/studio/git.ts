import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** One file that differs from the last publication. */
interface ChangedFile {
  readonly path: string;
  readonly kind: 'new' | 'changed' | 'renamed' | 'deleted' | 'in conflict';
}

/** The state of the folder in its repository. */
interface PublicationState {
  readonly branch: string;
  /** Who commits, as git knows them. */
  readonly author: string;
  /** Where it is pushed to; absent for a repository of this machine only. */
  readonly remote?: string;
  readonly files: readonly ChangedFile[];
  /** Why nothing can be published now, in words. */
  readonly obstacle?: string;
}

/** Git with the person's own settings and keys, without a shell; it never asks in a terminal that nobody sees. */
async function git(dir: string, ...args: readonly string[]): Promise<string> {
  const env = { ...process.env, GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' };
  const { stdout } = await run('git', ['-C', dir, ...args], { env, maxBuffer: 50_000_000, timeout: 120_000 });
  return stdout;
}

/** @returns `undefined` if there is no git, or the folder is in no repository. */
export async function readPublicationState(dir: string): Promise<PublicationState | undefined> {
  const prefix = await readPrefix(dir).catch(() => undefined);
  if (prefix === undefined) return undefined;
  const branch = (await git(dir, 'branch', '--show-current')).trim();
  const status = await git(dir, 'status', '--porcelain=v1', '-z', '--untracked-files=all', '--', '.');
  const author = await git(dir, 'config', 'user.name').catch(() => '');
  const [remote = ''] = (await git(dir, 'remote')).split('\n');
  const files = parseStatus(status, prefix);
  const obstacle = findObstacle(branch, files);
  return {
    branch,
    author: author.trim(),
    files,
    ...(remote !== '' && { remote }),
    ...(obstacle !== undefined && { obstacle }),
  };
}

/** The folder as the repository has it, with a slash behind it; empty for its root. */
async function readPrefix(dir: string): Promise<string> {
  return (await git(dir, 'rev-parse', '--show-prefix')).trim();
}

function findObstacle(branch: string, files: readonly ChangedFile[]): string | undefined {
  if (branch === '') return 'The repository is on no branch (a detached head): check out the branch to publish on.';
  const conflict = files.find(({ kind }) => kind === 'in conflict');
  return conflict && `${conflict.path} holds a merge that is not finished: resolve it first.`;
}

/** @see https://git-scm.com/docs/git-status#_short_format */
function parseStatus(output: string, prefix: string): ChangedFile[] {
  const entries = output.split('\0').filter((entry) => entry !== '');
  const files: ChangedFile[] = [];
  for (let index = 0; index < entries.length; index += 1) {
    const entry = entries[index]!;
    const code = entry.slice(0, 2);
    files.push({ path: entry.slice(3 + prefix.length), kind: toKind(code) });
    // The former name follows a new one.
    if (/[RC]/.test(code)) index += 1;
  }
  return files;
}

function toKind(code: string): ChangedFile['kind'] {
  if (/U|AA|DD/.test(code)) return 'in conflict';
  if (/[RC]/.test(code)) return 'renamed';
  if (code.includes('D')) return 'deleted';
  return code.includes('?') || code.includes('A') ? 'new' : 'changed';
}

/** Who committed a file last, and on which day: `YYYY-MM-DD`. */
interface LastCommit {
  readonly day: string;
  readonly author: string;
}

/**
 * The last commit of each file below a folder.
 *
 * @returns nothing if there is no commit yet, no repository, or no git.
 */
export async function readLastCommits(dir: string): Promise<ReadonlyMap<string, LastCommit>> {
  const format = '--format=%x01%cs %an';
  const log = await git(dir, 'log', '-z', format, '--name-only', '--relative', '--', '.').catch(() => '');
  const commits = new Map<string, LastCommit>();
  let commit: LastCommit = { day: '', author: '' };
  for (const entry of log.split('\0').map((part) => part.replace(/^\n/, ''))) {
    if (entry.startsWith('\u0001')) commit = { day: entry.slice(1, 11), author: entry.slice(12) };
    else if (entry !== '' && !commits.has(entry)) commits.set(entry, commit);
  }
  return commits;
}

/** What would change in some files, as a diff. */
export async function readDiff(dir: string, paths: readonly string[]): Promise<string> {
  return git(dir, 'diff', 'HEAD', '--no-ext-diff', '--no-color', '--', ...paths.map(toPathspec));
}

/** A file as it was published last; `undefined` for a new one. */
export async function readCommitted(dir: string, path: string): Promise<string | undefined> {
  return git(dir, 'show', `HEAD:${await readPrefix(dir)}${path}`).catch(() => undefined);
}

/** A path is a name, not a pattern. */
function toPathspec(path: string): string {
  return `:(literal)${path}`;
}

interface PublishOptions {
  readonly paths: readonly string[];
  readonly message: string;
  /** A new branch for the changes, where the main one takes none directly. */
  readonly branch?: string | undefined;
}

/**
 * Commits these files and nothing else, and pushes them where the repository has a remote. Whatever else is staged stays as
 * it is.
 *
 * @returns what became of it, in a sentence for the writer.
 * @throws {Error} with what git says if there is nothing to publish or it may not be.
 */
export async function publish(dir: string, { paths, message, branch }: PublishOptions): Promise<string> {
  const state = await readPublicationState(dir);
  if (!state) throw new Error('This folder is in no repository.');
  if (state.obstacle) throw new Error(state.obstacle);
  if (paths.length === 0 || message.trim() === '') throw new Error('Choose what to publish, and say what it is.');
  const known = new Set(state.files.map(({ path }) => path));
  const stranger = paths.find((path) => !known.has(path));
  if (stranger !== undefined) throw new Error(`${stranger} has not changed.`);
  if (branch !== undefined && branch !== state.branch) {
    await git(dir, 'check-ref-format', '--branch', branch);
    await git(dir, 'switch', '--create', branch);
  }
  const specs = paths.map(toPathspec);
  await git(dir, 'add', '--all', '--', ...specs);
  await git(dir, 'commit', '--only', '--message', message, '--', ...specs);
  if (state.remote === undefined) return 'Committed. The repository has no remote to push to.';
  try {
    await git(dir, 'push', '--set-upstream', state.remote, 'HEAD');
    return `Published on ${branch ?? state.branch}.`;
  } catch (error) {
    const said = (error as { stderr?: string }).stderr?.trim().split('\n').at(-1) ?? '';
    return `Committed here, but the push was refused: ${said}`;
  }
}
