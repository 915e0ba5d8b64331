/** The GitHub Action's entry: reads what the workflow asks, opens the bus, does it. */
import { fail } from './action/annotations.ts';
import { drain } from './action/drain.ts';
import { emit } from './action/emit.ts';
import { readInputs } from './action/inputs.ts';
import { allowGit, keepInJob, placeOf } from './action/place.ts';
import { plan } from './action/plan.ts';
import { tell } from './action/words.ts';
import { runnerKeys } from './cli/runnerkeys.ts';
import { connect } from './connect.ts';

try {
  const inputs = readInputs();
  const place = placeOf(inputs, process.env);
  allowGit(place, inputs.token, process.env);
  keepInJob(process.env);
  const { mode, branch } = inputs;
  const name = mode === 'drain' ? place.runnerName : null;
  const connection = await connect({
    repo: place.url,
    branch,
    name,
    visitor: mode !== 'drain',
    ...(await runnerKeys({})),
    tell: (words) => tell('!', words),
  });
  try {
    if (mode === 'plan') await plan(connection, inputs, place);
    else if (mode === 'emit') await emit(connection, inputs, process.env);
    else await drain(connection, inputs, place);
  } finally {
    await connection.close();
  }
} catch (fault) {
  fail(fault);
}
