// `npm start`: sets up, then shows the main job: an event, five agents in a row, their commits.
import { pathToFileURL } from 'node:url';
import { at } from './setup/root.mjs';
import { setUp } from './setup.mjs';

await setUp(['browser', 'fonts']);

// In this very process, so that signals, the terminal and the exit code are the command's own.
const command = at('dist/cli/main.js');
process.argv = [process.execPath, command, 'demo', ...process.argv.slice(2)];
await import(pathToFileURL(command).href);
