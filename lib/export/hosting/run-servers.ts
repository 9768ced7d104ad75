import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { connect, createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';

/** A server that was started here, on loopback. */
export interface RunningServer {
  readonly port: number;
  readonly pid: number;
  readonly stop: () => Promise<void>;
}

export interface ServerOptions {
  /** What the build wrote for the server. */
  readonly config: string;
  /** A folder for its own files: configuration, process id, temporary files. */
  readonly workDir: string;
}

/** Whether this machine has a server. */
export function isInstalled(server: 'nginx' | 'caddy'): boolean {
  return spawnSync(server, [server === 'nginx' ? '-v' : 'version']).status === 0;
}

/**
 * Runs the real nginx with a site's configuration; only the port is another one.
 *
 * @throws {Error} with what nginx says of a configuration that it does not take.
 */
export async function runNginx({ config, workDir }: ServerOptions): Promise<RunningServer> {
  const port = await findFreePort();
  const site = config.replace('listen 80;', `listen 127.0.0.1:${port};`).replace('    listen [::]:80;\n', '');
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  const file = join(workDir, 'nginx.conf');
  const lines = [
    'daemon off;',
    `pid ${workDir}/nginx.pid;`,
    `error_log ${workDir}/nginx.log;`,
    ...(process.getuid?.() === 0 ? ['user root;'] : []),
    'events {}',
    'http {',
    'access_log off;',
    ...temporary.map((name) => `${name}_temp_path ${workDir}/${name};`),
    site,
    '}',
  ];
  writeFileSync(file, lines.join('\n'));
  const { status, stderr } = spawnSync('nginx', ['-t', '-c', file], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return run(port, 'nginx', ['-c', file]);
}

/**
 * Runs the real Caddy with a site's configuration; only the address is another one.
 *
 * @throws {Error} where it does not start.
 */
export async function runCaddy({ config, workDir }: ServerOptions): Promise<RunningServer> {
  const port = await findFreePort();
  const file = join(workDir, 'Caddyfile');
  const site = config.replace(/^\S+ \{$/m, `http://:${port} {\n\tbind 127.0.0.1`);
  writeFileSync(file, site.replace(/^\{$/m, '{\n\tadmin off\n\tauto_https off'));
  const env = { HOME: workDir, XDG_DATA_HOME: workDir, XDG_CONFIG_HOME: workDir };
  return run(port, 'caddy', ['run', '--adapter', 'caddyfile', '--config', file], env);
}

/**
 * Runs `npm run serve` over a finished export.
 *
 * @throws {Error} where it does not start.
 */
export async function runServe(outDir: string): Promise<RunningServer> {
  const port = await findFreePort();
  const env = { OUT_DIR: outDir, PORT: String(port), HOST: '127.0.0.1' };
  return run(port, process.execPath, ['--import', 'tsx', 'scripts/serve.ts'], env);
}

async function run(
  port: number,
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<RunningServer> {
  const child = spawn(command, args, { stdio: 'ignore', env: { ...process.env, ...env } });
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGTERM');
    await once(child, 'exit');
  };
  for (let tries = 0; tries < 200 && child.exitCode === null; tries += 1) {
    if (await answers(port)) return { port, pid: child.pid!, stop };
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await stop();
  throw new Error(`${command} did not start.`);
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy();
      resolve(true);
    }).on('error', () => resolve(false));
  });
}

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
