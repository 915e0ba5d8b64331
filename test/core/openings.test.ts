import { describe, expect, test } from 'vitest';
import type { Agent } from '../../runner/core/agent.ts';
import { parseAgent } from '../../runner/core/agent.ts';
import { parseConfig } from '../../runner/core/config.ts';
import { openingsOf } from '../../runner/core/openings.ts';

function agent(name: string, keys: string): Agent {
  const bytes = Buffer.from(`---\nrun: ./a.sh\n${keys}\n---\ntext\n`);
  return parseAgent({ path: `agents/${name}.md`, blob: '', bytes }, { agentsFolder: 'agents' }).agent!;
}

function config(text: string) {
  return parseConfig({ path: 'strata.yaml', bytes: Buffer.from(text) }).config;
}

describe('what a bus leaves open', () => {
  test('nothing, by default', () => {
    expect(openingsOf(config(''), [agent('a', 'network: [example.org]')])).toEqual([]);
  });

  test('agents without a border, by their own file or by the bus', () => {
    const found = openingsOf(config('sandbox: {default: process}'), [
      agent('a', 'sandbox: process'),
      agent('b', ''),
    ]);
    expect(found).toEqual([
      { kind: 'default-process', names: [] },
      { kind: 'process', names: ['a'] },
    ]);
  });

  test('agents that may send anywhere; an inactive one sends nothing', () => {
    const found = openingsOf(config(''), [
      agent('a', "network: ['*']"),
      agent('b', "network: ['*']\nstatus: inactive"),
    ]);
    expect(found).toEqual([{ kind: 'any-host', names: ['a'] }]);
  });

  test('a host of many owners is any host', () => {
    const found = openingsOf(config(''), [
      agent('a', "network: ['*.github.io']"),
      agent('b', "network: ['*.example.org']"),
    ]);
    expect(found).toEqual([{ kind: 'any-host', names: ['a'] }]);
  });

  test('agents whom policy lets hold all three powers; not those it names in vain', () => {
    const settings = config("policy: {private: ['diary/**'], exposed: [a, b]}");
    const found = openingsOf(settings, [
      agent('a', "network: ['*']\nreads: ['diary/**']"),
      agent('b', "reads: ['diary/**']"),
    ]);
    expect(found).toEqual([
      { kind: 'any-host', names: ['a'] },
      { kind: 'exposed', names: ['a'] },
    ]);
  });

  test('private hosts, and a policy that asks no person', () => {
    const found = openingsOf(
      config("sandbox: {allow: ['nas.home:80']}\npolicy: {auto: ['**', 'docs/**']}"),
      [],
    );
    expect(found).toEqual([
      { kind: 'private-hosts', names: ['nas.home:80'] },
      { kind: 'writes-all', names: ['**'] },
    ]);
  });
});
