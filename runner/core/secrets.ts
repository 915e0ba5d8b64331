/** Secrets by name: which names there may be, who gets which, and what a runner knows of them. */
import type { Agent } from './agent.ts';
import type { Config } from './config.ts';
import { namesPath } from './paths.ts';
import { Redaction } from './redaction.ts';

/** Names that programs read by themselves: a value in them changes what runs, or where it looks. */
const MEANT_FOR_PROGRAMS = new RegExp(
  `^(?:${[
    'PATH|HOME|USER|LOGNAME|SHELL|PWD|OLDPWD|IFS|ENV|TERM\\w*|TZ|LANG|LANGUAGE|LC_\\w+|TMP|TEMP|TMPDIR|HOSTNAME',
    'BASH\\w*|PS[0-4]|PROMPT_COMMAND|CDPATH|GLOBIGNORE|SHELLOPTS|EDITOR|VISUAL|PAGER|BROWSER|DISPLAY',
    'LD_\\w+|DYLD_\\w+|GCONV_PATH|LOCPATH|NLSPATH|MALLOC_\\w+|GLIBC_\\w+|RES_OPTIONS|HOSTALIASES|FONTCONFIG_\\w+',
    'NODE_\\w+|NPM_CONFIG_\\w+|TSX_\\w+|PLAYWRIGHT_\\w+|PYTHON\\w+|PERL5?(?:LIB|OPT|DB)|RUBY(?:LIB|OPT)|JAVA_\\w+|_JAVA_OPTIONS|JDK_\\w+',
    'GIT_\\w+|SSH_\\w+|SSL_\\w+|OPENSSL_\\w+|CURL_\\w+|\\w+_PROXY|XDG_\\w+|DBUS_\\w+|CONTAINERS?_\\w+|PODMAN_\\w+|STORAGE_\\w+',
    'SYSTEMROOT|WINDIR|COMSPEC|PATHEXT|CREDENTIALS_DIRECTORY|NOTIFY_SOCKET|LISTEN_\\w+',
  ].join('|')})$`,
  'i',
);

/** An agent holds no keys to the bus (law 9). */
const KEYS_TO_THE_BUS = /^(?:STRATA_\w+|GITHUB_TOKEN|GH_TOKEN|ACTIONS_\w+)$/i;

/** Why an agent may not ask for a secret of this name; null if it may. */
export function whyNoSecretName(name: string): string | null {
  if (!/^[A-Za-z_]\w{0,99}$/.test(name)) return 'is no name that a variable of the environment can have';
  if (MEANT_FOR_PROGRAMS.test(name)) return 'is a variable that programs read by themselves';
  return KEYS_TO_THE_BUS.test(name) ? 'may be a key to the bus, and agents hold none' : null;
}

/** Variables of the environment that are taken for secrets though no agent asked for them. */
const READS_LIKE_A_KEY = /(?:^|_)(?:TOKEN|KEY|SECRET|PASSWD|PAT)S?$|(?:PASSWORD|PASSPHRASE|APIKEY)/i;

type Values = ReadonlyMap<string, string>;

/** What this runner was given, and the redaction that knows all of it. */
export class Secrets {
  readonly redaction = new Redaction();
  readonly #sources: readonly Values[];

  /** @param given files and credentials, the first that has a name counts */
  constructor(environment: Readonly<Record<string, string | undefined>> = {}, given: readonly Values[] = []) {
    const said = new Map(
      Object.entries(environment).filter((one): one is [string, string] => Boolean(one[1])),
    );
    this.#sources = [said, ...given];
    for (const [name, value] of said) if (READS_LIKE_A_KEY.test(name)) this.redaction.learn(name, value);
    for (const [name, value] of given.flatMap((values) => [...values])) this.redaction.learn(name, value);
  }

  /** What an agent is handed is a secret from then on, whatever its name reads like. */
  handOut(name: string): string | null {
    const value = this.find(name);
    if (value !== null) this.redaction.learn(name, value);
    return value;
  }

  find(name: string): string | null {
    return this.#sources.map((values) => values.get(name)).find(Boolean) ?? null;
  }
}

/** What an agent's process gets, or why its run cannot begin. */
export type Grant = { granted: Record<string, string> } | { refused: string };

export function grantSecrets(agent: Agent, { policy }: Pick<Config, 'policy'>, secrets: Secrets): Grant {
  const granted: Record<string, string> = {};
  for (const name of agent.secrets) {
    const allowed = policy.secrets[name];
    if (allowed && !namesPath(allowed, agent.id))
      return {
        refused: `it names the secret ${name}, which policy.secrets in strata.yaml keeps for ${allowed.join(', ') || 'nobody'}`,
      };
    const value = secrets.handOut(name);
    if (value === null)
      return {
        refused: `it needs the secret ${name}, which this runner does not have: put it into the runner's environment, or as ${name}=... into its secrets.env (docs/secrets.md)`,
      };
    granted[name] = value;
  }
  return { granted };
}
