import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { atEndOfTest } from '../support/cleanup.ts';
import { clone, type Person } from '../support/repos.ts';
import { tempFolder } from '../support/temp.ts';
import { Faults, type Fault } from './faults.ts';
import { githubLimits, Limits, type LimitSettings } from './limits.ts';
import { GitHubPerson } from './people.ts';
import { installHooks, Pushes, type Site } from './pushes.ts';
import { Repository } from './repository.ts';
import { Rest } from './rest.ts';
import { serve, type LoggedRequest } from './server.ts';
import { startedBy } from './triggers.ts';
import { happen } from './webhooks.ts';
import { World, type Account, type Happening, type Level, type Token } from './world.ts';

export interface DoubleOptions {
  owner?: string;
  repo?: string;
  limits?: Partial<LimitSettings>;
  /** Milliseconds since 1970. */
  now?: () => number;
}

/** A job's own token has what its `permissions:` name. */
type Rights = Token['rights'];

const JOB_RIGHTS: Rights = {
  metadata: 'read',
  contents: 'write',
  pull_requests: 'write',
  issues: 'write',
  actions: 'write',
};

const PERSON_RIGHTS: Record<Level, Rights> = {
  admin: { ...JOB_RIGHTS, workflows: 'write' },
  write: { ...JOB_RIGHTS, workflows: 'write' },
  read: { metadata: 'read', contents: 'read', pull_requests: 'write', issues: 'write', actions: 'read' },
  none: { metadata: 'read', contents: 'read', pull_requests: 'write', issues: 'write' },
};

/** A GitHub with one repository in it, on loopback, until the end of the test. */
export class GitHubDouble {
  readonly world: World;
  readonly repository: Repository;
  readonly limits: Limits;
  /** Every request, of the API and of git. */
  readonly requests: LoggedRequest[] = [];
  readonly #site: Site;
  readonly #rest: Rest;
  readonly #faults = new Faults();

  static async start(options: DoubleOptions = {}): Promise<GitHubDouble> {
    const { owner = 'ada', repo = 'studio', now = Date.now } = options;
    const double = new GitHubDouble(new World(owner, repo, now), await Repository.create(repo), options);
    await double.#serve();
    return double;
  }

  constructor(world: World, repository: Repository, { limits }: DoubleOptions) {
    this.world = world;
    this.repository = repository;
    this.#site = { world, repository };
    this.limits = new Limits({ ...githubLimits, ...limits }, world.now);
    this.#rest = new Rest(this.#site, this.limits);
  }

  async #serve(): Promise<void> {
    await installHooks(this.#site);
    const pushes = new Pushes(this.#site);
    this.world.origin = await serve({
      site: this.#site,
      rest: this.#rest,
      pushes,
      faults: this.#faults,
      log: this.requests,
    });
    atEndOfTest(() => this.#tell());
  }

  /** What a client asks of the repository, without a token in it. */
  get remoteUrl(): string {
    return `${this.world.origin}/${this.world.owner}/${this.world.repo}.git`;
  }

  /** The variables that a runner of GitHub's sets for a job. */
  get environment(): Record<string, string> {
    return {
      GITHUB_ACTIONS: 'true',
      GITHUB_SERVER_URL: this.world.origin,
      GITHUB_API_URL: this.world.api,
      GITHUB_REPOSITORY: `${this.world.owner}/${this.world.repo}`,
      GITHUB_REF: 'refs/heads/main',
      GITHUB_REF_NAME: 'main',
    };
  }

  /** Somebody with an account, and what the owner lets them do. */
  person(login: string, { permission = 'write' }: { permission?: Level } = {}): GitHubPerson {
    const level = login === this.world.owner ? 'admin' : permission;
    const account = this.world.account(login);
    if (level !== 'none') this.world.levels.set(login, level);
    return new GitHubPerson(this.#site, this.#token('person', login, account.type, PERSON_RIGHTS[level]));
  }

  /** The token of a job whose workflow has these `permissions:`. */
  jobToken(rights: Rights = JOB_RIGHTS): Token {
    return this.#token('actions', 'github-actions[bot]', 'Bot', { metadata: 'read', ...rights });
  }

  appToken(rights: Rights = { ...JOB_RIGHTS, workflows: 'write' }, slug = 'studio-bot'): Token {
    return this.#token('app', `${slug}[bot]`, 'Bot', { metadata: 'read', ...rights });
  }

  /** A checkout that pushes with this token, as a job's or a person's does. */
  clone(token: Token, name = 'checkout'): Promise<Person> {
    const login = Buffer.from(`x-access-token:${token.value}`).toString('base64');
    const key = `http.${this.world.origin}/.extraheader`;
    return clone(this.remoteUrl, name, { config: { [key]: `AUTHORIZATION: basic ${login}` } });
  }

  fail(fault: Fault): void {
    this.#faults.plan(fault);
  }

  /** From now on nothing fails. */
  forgive(): void {
    this.#faults.forgive();
  }

  /** GitHub's clock comes to a slot of a workflow's `schedule`. */
  tick(schedule: string, workflow = '.github/workflows/strata.yml'): void {
    happen(this.world, this.jobToken(), 'schedule', null, { schedule, workflow });
  }

  /** What happened under this name, oldest first. */
  happenings(name: string): Happening[] {
    return this.world.happenings.filter((happening) => happening.name === name);
  }

  /** The workflow files that run because of this. */
  startedBy(happening: Happening): Promise<string[]> {
    return startedBy(this.#site, happening);
  }

  /** A file as an Action finds it at `GITHUB_EVENT_PATH`. */
  async eventFile({ payload }: Happening): Promise<string> {
    const file = join(await tempFolder('event'), 'event.json');
    await writeFile(file, JSON.stringify(payload));
    return file;
  }

  /** Requests and answers so far that were not as GitHub describes them; told once. */
  takeViolations(): string[] {
    return this.#rest.violations.splice(0);
  }

  #token(kind: Token['kind'], login: string, type: Account['type'], rights: Rights): Token {
    const token = { value: `${kind}-of-${login}`, kind, account: this.world.account(login, type), rights };
    this.world.tokens.set(token.value, token);
    return token;
  }

  #tell(): void {
    const violations = this.takeViolations();
    if (violations.length > 0) throw new Error(`not GitHub's API:\n${violations.join('\n')}`);
  }
}
