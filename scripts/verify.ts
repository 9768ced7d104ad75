import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { formatVerification, verifySite } from '@/lib/export/verify/verify-site';
import { fetchBuildFacts } from '@/lib/export/verify/build-facts';

// Builds the site again from the commit that a host names, and holds every file that it serves against the new ones.
// Exit codes: 0 the same, 1 something differs, 2 it could not be compared.
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { commit: { type: 'string' }, all: { type: 'boolean', default: false } },
});
const [address] = positionals;
if (!address || !URL.canParse(address)) {
  stop('Usage: npm run verify -- https://host [--commit COMMIT] [--all]');
}
const url = address.replace(/\/$/, '');

const facts = await fetchBuildFacts(url).catch((error: Error) => stop(error.message));
const commit = values.commit ?? facts.commit ?? stop('The site names no commit. Name one: --commit COMMIT');
if (values.commit === undefined && facts.isChanged) {
  stop(`The site was built from ${commit} with changes that are in no commit, so nobody can build it again.`);
}
console.log(`${url} was built for ${facts.url} on ${facts.day}, from ${facts.commit ?? 'no commit'}.`);

const tree = mkdtempSync(join(tmpdir(), 'verify-'));
let code = 2;
try {
  run('git', ['worktree', 'add', '--detach', tree, commit], process.cwd());
  run('npm', ['ci', '--prefer-offline', '--no-audit', '--no-fund'], tree);
  run('npm', ['run', 'build'], tree, { SITE_URL: facts.url, BUILD_DAY: facts.day, OUT_DIR: 'out', CONTENT_DIR: '' });
  const found = await verifySite({ dir: join(tree, 'out'), url });
  console.log(`\n${formatVerification(found, values.all ? Infinity : 20)}`);
  code = found.different.length + found.missing.length + found.extra.length === 0 ? 0 : 1;
} catch (error) {
  console.error((error as Error).message);
} finally {
  spawnSync('git', ['worktree', 'remove', '--force', tree], { stdio: 'ignore' });
  rmSync(tree, { recursive: true, force: true });
}
process.exitCode = code;

function run(command: string, args: readonly string[], cwd: string, env: Readonly<Record<string, string>> = {}): void {
  const { status } = spawnSync(command, args, { cwd, stdio: 'inherit', env: { ...process.env, ...env } });
  if (status !== 0) throw new Error(`"${command} ${args.join(' ')}" failed, so there is nothing to compare.`);
}

function stop(message: string): never {
  console.error(message);
  process.exit(2);
}
