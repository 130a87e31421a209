import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
  env?: Record<string, string>;
}

interface Workflow {
  on: { push: { paths?: string[]; 'paths-ignore'?: string[] } };
  permissions: Record<string, string>;
  jobs: Record<
    string,
    { if?: string; needs?: string; permissions?: Record<string, string>; steps: Step[] }
  >;
}

const files = globSync('.github/workflows/*.yml');
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
};

test.each(files)('%s takes no more rights than it needs, and no action that can change', (file) => {
  const text = readFileSync(file, 'utf8');
  const { permissions, jobs } = parse(text) as Workflow;
  expect(permissions).toEqual({});
  for (const job of Object.values(jobs)) expect(job.permissions).toBeDefined();
  const used = Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ uses }) => uses ?? []));
  expect(used.length).toBeGreaterThan(0);
  for (const action of used) {
    expect(action).toMatch(/^actions\/[\w-]+@[0-9a-f]{40}$/);
    expect(text).toMatch(new RegExp(`${RegExp.escape(action)} # v\\d+\\.\\d+\\.\\d+\\n`));
  }
});

test.each(files)(
  '%s runs commands of this project only, and puts no foreign text in them',
  (file) => {
    const { jobs } = parse(readFileSync(file, 'utf8')) as Workflow;
    const commands = Object.values(jobs).flatMap(({ steps }) =>
      steps.flatMap(({ run }) => run ?? []),
    );
    expect(commands.length).toBeGreaterThan(0);
    for (const command of commands) {
      const [, name = ''] = /^npm (?:run )?([\w:]+)(?: -- --atlas atlas)?$/.exec(command) ?? [];
      expect(Object.keys(scripts), command).toContain(name);
    }
  },
);

test.each([
  { file: 'site.yml', first: 'toets', needed: 'npm test', built: 'dist' },
  {
    file: 'atlas.yml',
    first: 'bouw',
    needed: 'npm run check:data -- --atlas atlas',
    built: 'atlas/dist',
  },
])(
  '$file publishes the main branch only, after all checks, from the built folder, at its own address',
  ({ file, first, needed, built }) => {
    const { jobs } = parse(readFileSync(`.github/workflows/${file}`, 'utf8')) as Workflow;
    const { [first]: before, publicatie } = jobs;
    expect(publicatie?.if).toBe("github.ref == 'refs/heads/main'");
    expect(publicatie?.needs).toBe(first);
    expect(publicatie?.permissions).toEqual({ pages: 'write', 'id-token': 'write' });
    expect(before?.permissions).toEqual({ contents: 'read', pages: 'read' });
    const steps = before?.steps ?? [];
    expect(steps.map(({ run }) => run)).toContain(needed);
    expect(steps.map((step) => step.with?.['path'])).toContain(built);
    const address = steps.find(({ run }) => run?.startsWith('npm run check:address'));
    expect(address?.env).toEqual({ SITE_ADRES: '${{ steps.pages.outputs.base_url }}' });
  },
);

test('an atlas in a copy of this project is built by its own workflow, and by no other', () => {
  const on = (file: string) =>
    (parse(readFileSync(`.github/workflows/${file}`, 'utf8')) as Workflow).on.push;
  expect(on('atlas.yml').paths).toEqual(on('site.yml')['paths-ignore']);
});
