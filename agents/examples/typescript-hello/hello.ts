import { createHash } from 'node:crypto';
import type { AgentModule } from '@97layer/strata/agent';

const greet: AgentModule = (event, context) => {
  const given = event.payload['name'] ?? event.payload['body'];
  const name = typeof given === 'string' && given.trim() !== '' ? given.trim() : 'world';
  const mark = createHash('sha256').update(event.event_id).digest('hex').slice(0, 12);
  context.log(`greets ${name}`);
  return {
    files: [
      {
        path: `knowledge/examples/hello-${mark}.md`,
        content: `Hello, ${name}!\n\nWritten on ${context.day}.\n`,
      },
    ],
    reply: `Greeted ${name}.`,
  };
};

export default greet;
