/** Law 9 for a job: text from outside is data. It gives the runner no command, and the summary no markup. */
import { expect, test } from 'vitest';
import { host, step } from './job.ts';

const OWN_COMMAND =
  /^::(?:add-mask::|error title=Strata,|error::|warning title=Strata::|notice title=Strata,)/;

/** Lines that GitHub's runner would carry out: its second form begins a line, its first lies anywhere. */
function commandsIn(log: string): string[] {
  const lines = log.split('\n').filter((line) => line.trimStart().startsWith('::') || line.includes('##['));
  return lines.filter((line) => !OWN_COMMAND.test(line));
}

test('no word of an event, an agent or a file becomes a command of the job', async () => {
  const script = `
    cat > /dev/null
    echo '::set-env name=NODE_OPTIONS::--require=/tmp/x.js'
    echo '::error file=a::agent'
    echo 'x ##[error]agent'
    echo '  ::stop-commands::end'
    printf 'a\\r::error::carriage\\n'
    echo '::error::last words' >&2
    exit 1`;
  const at = await host({ mean: { on: "'::error*'", script } });
  const id = '::set-output name=left::999';
  const event = { event_id: id, type: '::error file=x::<img src=x onerror=alert(1)>', payload: {} };
  await at.person.write('queue/events/a.json', JSON.stringify(event));
  await at.person.write('queue/events/b\n::error::name.json', '{');
  await at.person.write('queue/events/c%0A::error::name.json', '{');
  await at.person.commit('hostile');
  await at.person.push();

  const done = await step(at);

  expect(done.exitCode, done.log).toBe(0);
  expect(done.outputs).toMatchObject({ failed: '1', left: '0' });
  expect(commandsIn(done.log)).toEqual([]);
  expect(done.log).toContain('last words');
});

test('the summary shows markup and mentions as text', async () => {
  const reply =
    '<script>x</script> [a](javascript:x) **b** @ada #1 | ![](http://x/y.png) </code></td></table>';
  const script = `cat > /dev/null\necho ${JSON.stringify(JSON.stringify({ strata: 1, reply }))}\necho '<b>&bold</b> @ada' >&2; exit 1`;
  const at = await host({ loud: { on: "'*'", script } });
  const type = '</table><script>alert(1)</script>\u2028@ada';
  await at.person.write(
    'queue/events/a.json',
    JSON.stringify({ event_id: '<i>a</i>`|', type: type.replace('\u2028', ' '), payload: {} }),
  );
  await at.person.commit('loud');
  await at.person.push();
  const { summary, outputs } = await step(at);
  expect(outputs['failed']).toBe('1');
  const tags = [...summary.matchAll(/<\/?([a-z0-9]+)/gi)].map(([, tag]) => tag);
  expect([...new Set(tags)].toSorted()).toEqual(['a', 'code', 'h2', 'p', 'table', 'td', 'th', 'tr']);
  expect(summary.match(/<table>/g)).toHaveLength(1);
  const outside = summary.replaceAll(/<code>.*?<\/code>/g, '');
  expect(outside).not.toMatch(/@|\[|!|\*\*|`/);
  // A blank line would end the table, and begin markdown.
  expect(summary).not.toMatch(/\n\s*\n/);
});
