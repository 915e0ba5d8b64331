/** English texts. `Text` is their type: a text missing in another language is a type error. */
import { agents } from './en-agents.ts';
import { assets } from './en-assets.ts';
import { look } from './en-look.ts';
import { money } from './en-money.ts';
import { operating } from './en-operating.ts';
import { review } from './en-review.ts';
import { schedule } from './en-schedule.ts';
import { security } from './en-security.ts';
import { remote, s, span } from './en-words.ts';

export const en = {
  span,
  ago: (ms: number) => (ms < 0 ? `in ${span(-ms)}` : `${span(ms)} ago`),
  more: (n: number) => `and ${n} more`,
  program: {
    summary: 'A git-native runner for agents: commit an event; an agent answers with a commit.',
    version: 'print the version',
    help: 'show help',
    helpCommand: 'show help for a verb',
    examples: 'Examples:',
    after: `
Begin with:
  strata init my-bus
  cd my-bus
  strata emit example.typescript --payload '{"name": "Ada"}'
  strata run --until-idle

Exit codes: 0 done, 1 failed and told why, 2 wrong usage. STRATA_LANG=ko speaks Korean.`,
  },
  demo: {
    summary: 'run the whole loop once on a scratch bus: crawl, draw, write, judge, publish',
    argument:
      '"evening" improves what a studio has already; an event file of your own (.md or .json) reads pages and feeds of the network',
    noFile: (file: string) => `there is no file ${file}; name an event file (.md or .json), or evening`,
    bus: (folder: string) => `A scratch bus in ${folder}`,
    parts: 'remote bus.git, your clone clone/, the runner’s store state/',
    committed: (path: string) => `You committed ${path} and pushed it. A runner picks it up:`,
    takes: (type: string) => `takes ${type}`,
    ended: (state: string, seconds: string, commit: string) => `${state} in ${seconds} s, commit ${commit}`,
    wrote: 'wrote',
    log: 'Every step is a commit (git log --graph):',
    assets: 'What there is now (strata assets):',
    post: 'the post',
    picture: 'the picture',
    version: 'the rewrite',
    evening: 'the report',
    records: 'the records',
    took: (seconds: string) => `The chain took ${seconds} s.`,
    failed: (n: number) => `${n} of its steps did not succeed; the records say why.`,
    own: 'In a repository of your own:',
    steps: [
      ['npm install --global .', 'here, so that there is a command `strata`'],
      ['strata init --studio', 'there: adds strata.yaml, queue/, agents/, directives/; then git push'],
      ['strata emit trend_detected --payload \'{"source": "news", "keyword": "slow living"}\'', ''],
      ['strata run', 'there, on a server, anywhere with the right to push'],
    ] as readonly (readonly [command: string, why: string])[],
    eveningSteps: [
      ['strata emit quality_check', 'now; every evening it comes by its schedule (strata schedule)'],
      ['strata run --until-idle', ''],
      ['strata assets --below 80', 'what a person should look at'],
      ['strata assets report', 'the page knowledge/reports/assets.md'],
    ] as readonly (readonly [command: string, why: string])[],
  },
  titles: { 'Usage:': 'Usage:', 'Options:': 'Options:', 'Commands:': 'Verbs:', 'Arguments:': 'Arguments:' },
  options: {
    json: 'print JSON for programs',
    repo: "the bus: a folder or a URL (default: the checkout's upstream, or the checkout itself)",
    branch: 'the bus branch (default: as strata.yaml says)',
  },
  faults: {
    label: 'strata:',
    ours: 'strata: this is a bug in Strata. Please report it with these lines:',
    unsettled:
      'strata: ended before its work was done; this is a bug in Strata. Please report what it was doing.',
    seeHelp: 'strata --help, or strata help VERB, shows what is possible.',
    didYouMean: (near: string) => `did you mean ${near}?`,
    choices: (choices: string) => `choose one of ${choices}`,
    noGit: 'git was not found; install git 2.31 or newer (strata doctor tells how)',
    git: 'strata doctor looks for the cause',
    remote,
    retryAfter: (seconds: number) => `it asks for ${seconds} s`,
    system: {
      EACCES: (path: string) => `no right to use ${path}`,
      EPERM: (path: string) => `no right to change ${path}`,
      EROFS: (path: string) => `${path} lies on a read-only disk`,
      ENOSPC: (path: string) => `the disk is full${path && ` (${path})`}`,
      ENOTDIR: (path: string) => `${path} is not a folder`,
      EEXIST: (path: string) => `${path} exists already`,
    },
  },
  usage: {
    'commander.unknownOption': (option: string) => `there is no option ${option}`,
    'commander.unknownCommand': (verb: string) => `there is no verb ${verb}`,
    'commander.missingArgument': (name: string) => `${name} is missing`,
    'commander.optionMissingArgument': (option: string) => `${option} needs a value`,
    'commander.excessArguments': () => 'too many words',
    'commander.invalidArgument': (option: string, value: string) => `${value} is no value for ${option}`,
  },
  init: {
    summary: 'make a bus, here or in a new folder',
    examples: [
      'strata init my-bus',
      'cd my-project && strata init',
      'strata init --studio',
      'strata init --github',
    ],
    dir: 'the folder (default: the current one)',
    studio: "add the studio's agents and directives too",
    github: 'add a workflow that runs the agents on GitHub',
    noCommit: 'write the files, commit nothing',
    faults: {
      bare: (folder: string) =>
        `${folder} is a bare repository; clone it, run strata init in the clone, and push`,
      detached:
        'no branch is checked out (HEAD is detached); check out the branch that shall be the bus branch',
      sha256: 'this repository uses SHA-256 object ids; Strata works on SHA-1 repositories',
    },
    says: {
      nothing: (folder: string) => `${folder} is a bus already; nothing was changed.`,
      newRepository: (folder: string) => `Made a new repository in ${folder}.`,
      added: (n: number, folder: string) => `Added ${n} file${s(n)} to ${folder}, and touched nothing else:`,
      moved: (name: string, path: string) => `The name ${name} is taken; strata.yaml maps it to ${path}.`,
      ignored: (paths: string) =>
        `.gitignore covers ${paths}: git add will want --force there, or take the rule out.`,
      committed: (commit: string, branch: string) => `Committed as ${commit} on ${branch}.`,
      notCommitted: 'Nothing was committed: git add and git commit these files when you like.',
      next: 'Next:',
      workflow:
        'The workflow runs the agents on each push to the queue. For drafts, let Actions create pull requests: Settings, Actions, General.',
      byHand: (folder: string) =>
        `An event can also be any .md or .json file that you commit below ${folder}`,
    },
  },
  emit: {
    summary: 'commit an event onto the bus branch at the remote',
    examples: [
      `strata emit example.typescript --payload '{"name": "Ada"}'`,
      'strata emit --file idea.md',
      'strata emit report --to strategy-analyst --at 10m --priority 8',
      'strata emit order --deadline 24h --ack --correlation order-42',
    ],
    type: "the event's type",
    payload: 'the payload, a JSON object',
    file: 'commit a whole event file (.md or .json) as it is; - reads standard input',
    to: 'deliver to this agent only (its id or name)',
    priority: '0 lowest to 9; 5 where left out',
    id: 'an id of its own: such an event happens once',
    at: 'not before this time, or span from now (10m, 2h)',
    deadline: 'worth nothing after this time, or span from now',
    sender: 'who it is from; a receipt is addressed to it',
    ack: 'ask for a receipt once it ended',
    correlation: 'the matter it belongs to: shared by the events of a join',
    faults: {
      noType: 'name the type of the event, or a file with --file',
      priority: (said: string) => `--priority ${said} is not a whole number from 0 to 9`,
      payload: (said: string) => `--payload is not a JSON object: ${said}`,
      time: (option: string, said: string) =>
        `--${option} ${said} is neither a time such as 2026-11-21T09:00:00Z nor a span such as 10m`,
      fileAlone: (option: string) => `--file takes the file as it is, so --${option} has no place beside it`,
      unreadable: (file: string, words: string) => `cannot read ${file}: ${words}`,
      name: (path: string) =>
        `${path} would be no event: the name must end in .md or .json, and not begin with a dot or README`,
      otherType: (type: string, said: string) => `the file says type ${type}, not ${said}`,
    },
    heardBy: (agents: string) => `goes to ${agents}`,
    unheard: (words: string) => `${words}. It stays pending.`,
    twin: (id: string, path: string) => `Event ${id} is there already (${path}); nothing was emitted.`,
  },
  run: {
    summary: 'run agents for what is pending',
    examples: [
      'strata run',
      'strata run --until-idle',
      'strata run --repo /srv/bus.git --labels light,browser --jobs 2',
    ],
    untilIdle: 'end when nothing is pending that this runner may take',
    once: 'one plan with its runs and folds, then end',
    dryRun: 'estimate what would run now and what it would cost; ask nobody, land nothing',
    labels: 'what this runner offers to agents that ask with runs-on',
    name: "the runner's name (default: the host's name and the first free number)",
    jobs: 'how many agents at once',
    lease: 'how long others wait before they take over from this runner, such as 60s',
    signingKey: "sign the runner's commits with this SSH key (or STRATA_SIGNING_KEY)",
    allowedSigners: 'only events signed with a key in this file count (or STRATA_ALLOWED_SIGNERS)',
    verbose: "show the agents' own lines too",
    faults: {
      bothModes: '--until-idle and --once exclude each other',
      label: (label: string) =>
        `--labels: ${JSON.stringify(label)} is not a label; use letters, digits, dots and dashes`,
      jobs: (said: string) => `--jobs ${said} is not a whole number from 1 to 256`,
      name: (said: string) => `--name ${said}: use letters, digits, spaces, dots and dashes, at most 60`,
      lease: (said: string) => `--lease ${said} is not a span of at least 1s, such as 60s or 5m`,
    },
    says: {
      ready: ({
        name,
        remote,
        branch,
        labels,
      }: {
        name: string;
        remote: string;
        branch: string;
        labels: readonly string[];
      }) => `${name} works on ${branch} of ${remote} (${labels.join(', ')})`,
      started: (type: string, attempt: number, recoveries: number) =>
        `${type}${attempt > 1 ? `, attempt ${attempt}` : ''}${recoveries > 0 ? `, taken over ${recoveries} time${s(recoveries)}` : ''}`,
      lost: (reason: string) => `its work does not count: ${reason}`,
      superseded: (reason: string) => `a late run did not land: ${reason}`,
      asks: (question: string, id: string) => `asks: ${question}  (strata answer ${id} TEXT)`,
      due: (at: Date) => `next attempt ${at.toISOString()}`,
      trouble: (words: string) => `${words}; trying again`,
      recovered: 'the remote answers again',
      finish: (agents: readonly string[]) =>
        agents.length === 0
          ? 'Stopping.'
          : `Stopping when ${agents.join(', ')} ${agents.length === 1 ? 'has' : 'have'} ended. Ctrl-C again stops now.`,
      now: 'Stopping now: what ran will run again.',
    },
  },
  agents,
  assets,
  ...look,
  ...operating,
  ...money,
  ...schedule,
  review,
  security,
  completion: { summary: 'print a completion script: bash, zsh, fish or powershell' },
};

export type Text = typeof en;
