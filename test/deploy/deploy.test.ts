/** Files that people put on their machines: what they promise in docs/self-hosted.md. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { execa } from 'execa';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { root } from '../support/processes.ts';

const unitFile = join(root, 'deploy/systemd/strata.service');

describe('strata.service', () => {
  test('systemd reads every line of it', async ({ skip }) => {
    const verified = await execa('systemd-analyze', ['verify', '--man=no', unitFile], {
      reject: false,
      all: true,
    });
    if (verified.code === 'ENOENT') skip('there is no systemd here');
    const faults = (verified.all ?? '').split('\n').filter((line) => line.includes('strata.service'));
    expect(faults.filter((line) => /Unknown|Failed to parse|Invalid|not absolute/i.test(line))).toEqual([]);
  });

  test('lets a drain end, keeps its key from all others, and writes its state folder only', async () => {
    const unit = await readFile(unitFile, 'utf8');
    const lines = unit.split('\n');
    for (const line of [
      'KillMode=mixed', 'NoNewPrivileges=yes', 'ProtectSystem=strict', 'ProtectHome=yes', 'PrivateTmp=yes',
      'StateDirectory=strata', 'CapabilityBoundingSet=', 'ProtectProc=invisible',
    ]) expect(lines).toContain(line); // prettier-ignore
    expect(unit).toMatch(/^LoadCredential=bus-key:/m);
    expect(unit).not.toMatch(/^Environment=.*(KEY|TOKEN|SECRET)=/m);
    const command = /^ExecStart=\/usr\/bin\/env strata (.*)$/m.exec(unit)![1]!;
    const help = await execa(process.execPath, [join(root, 'dist/cli/main.js'), 'run', '--help']);
    for (const [option] of command.matchAll(/--[a-z-]+/g)) expect(help.stdout).toContain(option);
  });
});

test('arc-values.yaml: pods of a job that hold no right in the cluster, named as the docs name them', async () => {
  const values = parse(await readFile(join(root, 'deploy/kubernetes/arc-values.yaml'), 'utf8'));
  expect(values.githubConfigSecret, 'a name, never the secret').toBe('strata-github');
  const { spec } = values.template;
  expect(spec.automountServiceAccountToken).toBe(false);
  const [runner] = spec.containers;
  expect(runner.name, 'what the chart looks for').toBe('runner');
  expect(runner.securityContext).toMatchObject({ runAsNonRoot: true, allowPrivilegeEscalation: false });
  expect(runner.resources.limits).toHaveProperty('memory');
  const page = await readFile(join(root, 'docs/self-hosted.md'), 'utf8');
  expect(page).toContain(`heavy: ${values.runnerScaleSetName}`);
});
