/** Which secrets agents name, and which of them are missing on this machine. Only names are ever shown. */
import type { Agent } from '../../core/agent.ts';
import { readSecrets, secretsFile } from '../../secrets.ts';
import { text } from '../text/index.ts';
import type { Check } from './machine.ts';

export function checkSecrets(agents: readonly Agent[]): Check[] {
  const complaints: string[] = [];
  const secrets = readSecrets((words) => complaints.push(words));
  const named = new Map<string, string[]>();
  for (const agent of agents.filter(({ status }) => status === 'active'))
    for (const name of agent.secrets) named.set(name, [...(named.get(name) ?? []), agent.id]);
  const found = [...named].map(([name, ids]): Check => {
    const isHere = secrets.find(name) !== null;
    return {
      name: 'secret',
      state: isHere ? 'ok' : 'absent',
      words: isHere ? text.doctor.secret(name, ids) : text.doctor.noSecret(name, ids),
      mend: isHere ? null : text.doctor.mendSecret(name, secretsFile()),
    };
  });
  return [
    ...complaints.map((words): Check => ({ name: 'secrets', state: 'absent', words, mend: null })),
    ...found,
  ];
}
