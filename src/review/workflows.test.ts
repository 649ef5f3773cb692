import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { projectRoot } from '../data/env.ts';

type Permissions = Record<string, string>;
interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}
interface Job {
  permissions?: Permissions;
  steps: Step[];
}
interface Workflow {
  on: Record<string, unknown>;
  permissions?: Permissions;
  concurrency?: { group?: string };
  jobs: Record<string, Job>;
}

const folder = join(projectRoot, '.github/workflows');
const workflows = readdirSync(folder).map((name) => {
  const text = readFileSync(join(folder, name), 'utf8');
  return { name, text, workflow: parse(text) as Workflow };
});

/** Everything that breaks a rule of a workflow, in words. */
function faultsOf(text: string, workflow: Workflow): string[] {
  const faults: string[] = [];
  const events = Object.keys(workflow.on);
  const pins = [...text.matchAll(/uses:\s*(\S+)(.*)/g)];
  for (const [, used = '', rest = ''] of pins)
    if (!/^[\w./-]+@[0-9a-f]{40}$/.test(used) || !/# v\d/.test(rest)) faults.push(`not pinned: ${used}`);
  if (events.includes('pull_request_target')) faults.push('pull_request_target');
  if (!workflow.permissions) faults.push('no permissions');
  if (!workflow.concurrency?.group) faults.push('no concurrency');
  for (const line of text.split('\n'))
    if (/^\s+[\w-]+: (?:read|write)\b/.test(line) && !/# \S/.test(line))
      faults.push(`no reason: ${line.trim()}`);
  for (const [name, job] of Object.entries(workflow.jobs))
    faults.push(...jobFaults(name, job, workflow, events));
  return faults;
}

function jobFaults(name: string, job: Job, workflow: Workflow, events: readonly string[]): string[] {
  const faults: string[] = [];
  if (!job.permissions) faults.push(`${name}: no permissions`);
  const rights = Object.values(job.permissions ?? workflow.permissions ?? {});
  const canWrite = rights.includes('write');
  if (canWrite && events.includes('pull_request')) faults.push(`${name}: writes for untrusted code`);
  for (const { uses, run, with: given } of job.steps) {
    if (run?.includes('${{')) faults.push(`${name}: expression in a shell`);
    if (!uses?.startsWith('actions/checkout@')) continue;
    if (given?.['persist-credentials'] !== false) faults.push(`${name}: keeps credentials`);
    const ref = String(given?.ref ?? '');
    if (canWrite && (given?.repository || (ref && !ref.includes('default_branch'))))
      faults.push(`${name}: untrusted checkout under a right to write`);
  }
  return faults;
}

describe('workflows', () => {
  it('are read', () => expect(workflows.map(({ name }) => name)).toContain('comment.yml'));

  it.each(workflows)('$name keeps the rules of security', ({ text, workflow }) => {
    expect(faultsOf(text, workflow)).toEqual([]);
  });

  it('are faulted for each rule they may break', () => {
    const text = [
      'on: { pull_request_target: , pull_request: }',
      'jobs:',
      '  a:',
      '    permissions:',
      '      contents: write',
      '    steps:',
      '      - uses: actions/checkout@v4',
      '        with: { ref: "x" }',
      '      - run: echo ${' + '{ github.event.issue.title }}',
      '  b: { steps: [] }',
    ].join('\n');
    expect(faultsOf(text, parse(text) as Workflow)).toEqual([
      'not pinned: actions/checkout@v4',
      'pull_request_target',
      'no permissions',
      'no concurrency',
      'no reason: contents: write',
      'a: writes for untrusted code',
      'a: keeps credentials',
      'a: untrusted checkout under a right to write',
      'a: expression in a shell',
      'b: no permissions',
    ]);
  });
});
