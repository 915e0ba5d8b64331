/** The words of what is wrong with agents that are each well written: rights, routes, programs, schedules. */
import type { Misfit } from './fault.ts';
import type { Told } from './problem.ts';
import type { Words } from './reason.ts';

export const MISFITS: Words<Misfit, Told> = {
  'program-missing': ({ path }) => ({
    what: `names ${path}, which is not there`,
    fix: "commit the file, or mend the path; it is relative to the agent's folder",
  }),
  'program-not-executable': ({ path }) => ({
    what: `names ${path}, which is not executable`,
    fix: `run: git update-index --chmod=+x ${path}`,
  }),
  'never-ticks': ({ cron }) => ({
    what: `no day is ever as \`${cron}\` says, so it never ticks`,
    fix: 'mend day and month, or take the schedule out',
  }),

  exposed: ({ reads }) => ({
    what: `it reads the open web and what is private (${reads.join(', ')}), and may send to any host: a page could have it give that away`,
    fix: 'name its hosts in `network`, narrow `reads`, or allow it by name: `policy.exposed` in strata.yaml',
  }),
  'exposed-together': ({ web, sender }) => ({
    what: `it reads what is private, hears ${web}, which reads the open web, and is heard by ${sender}, which may send to any host`,
    fix: 'name the hosts of the other two, or narrow what this one reads',
  }),
  'writes-queue': ({ glob }) => ({
    what: `${glob}: the queue is written by runners alone`,
    fix: 'name types in `emits`',
  }),
  'writes-unsafe': ({ glob, why }) => ({ what: `${glob}: ${why}; no agent writes it`, fix: 'take it out' }),
  'writes-frozen': ({ glob }) => ({
    what: `${glob}: what lies there is frozen, and no agent writes it`,
    fix: 'take it out, or change policy.frozen in strata.yaml',
  }),
  'no-tool': ({ tool }) => ({
    what: `there is no tool ${tool} here, so the agent does not get it`,
    fix: 'docs/models.md',
  }),
  'tool-without-writes': () => ({
    what: 'it has a tool to write with, and may write nothing',
    fix: 'name paths in `writes`',
  }),
  'writes-without-tool': () => ({
    what: 'it may write, and has no tool to write with',
    fix: 'add Write to `tools`',
  }),
  'tool-without-hosts': () => ({
    what: 'it has a tool to open pages with, and may reach no host',
    fix: 'name hosts in `network`',
  }),

  'emits-unheard': ({ type, near }) => ({
    what: `nobody listens to ${type}`,
    fix: near === null ? undefined : `somebody listens to ${near}`,
  }),
  'hears-nothing': ({ type, near }) => ({
    what: `no agent emits ${type}`,
    fix: `${near} is emitted, and nobody hears it`,
  }),
  'comes-back': ({ way, most }) => ({
    what: `its events come back to it: ${way.join(' → ')}`,
    fix: `an agent on the way must end it; else it ends after ${most} events (limits.depth)`,
  }),
  'shared-name': ({ name, bearers, id }) => ({
    what: `the name ${name} is borne by ${bearers} agents, so an event cannot address it`,
    fix: `address this one by its id, ${id}`,
  }),
};
