import { describe, expect, test } from 'vitest';
import { patientSsh } from '../../runner/git/command.ts';

describe('a line that went dead without a word', () => {
  test.each(['ssh', 'ssh -i key', '/usr/bin/ssh -o BatchMode=yes'])('%s gives up in time', (command) => {
    expect(patientSsh(command)).toMatch(/^(?:\S*\/)?ssh .*-o ConnectTimeout=\d+ -o ServerAliveInterval=\d+/);
    expect(patientSsh(command).startsWith(command)).toBe(true);
  });

  test.each(['plink -ssh', 'sshpass -e ssh', './my-ssh'])('%s is left as it is', (command) => {
    expect(patientSsh(command)).toBe(command);
  });
});
