/** The words of a problem, for records, JSON and an English terminal. */
import { MISFITS } from './agentwords.ts';
import type { Fault } from './fault.ts';
import { glimpseInEnglish } from './glimpse.ts';
import { inWords, type Words } from './reason.ts';
import type { Problem, Told } from './problem.ts';

export function sayFault(fault: Fault): Told & Pick<Problem, 'fault'> {
  return { fault, ...inWords<Fault, Told>(ENGLISH, fault) };
}

const json = (what: string, fix: string) => (): Told => ({ what, expected: 'JSON', fix });

const ENGLISH: Words<Fault, Told> = {
  'too-large': ({ bytes, most }) => ({
    what: `the file holds ${bytes} bytes`,
    expected: `at most ${most} bytes`,
    fix: 'shorten it, or keep the large part in a file of its own and name that file',
  }),
  utf16: () => ({ what: 'the file is UTF-16', expected: 'UTF-8 text', fix: 'save it as UTF-8' }),
  'nul-byte': () => ({
    what: 'the file holds a NUL byte, so it is not text',
    expected: 'UTF-8 text',
    fix: 'save it as UTF-8 text',
  }),
  'not-utf8': () => ({
    what: 'the file is not valid UTF-8',
    expected: 'UTF-8 text',
    fix: 'save it as UTF-8 text',
  }),
  'conflict-markers': () => ({
    what: 'the markers of a merge conflict stand here',
    expected: 'one of the two versions between them',
    fix: 'keep what is meant, and take out the lines of `<<<<<<<`, `=======` and `>>>>>>>`',
  }),

  'other-language': ({ opening }) => ({
    what: `the first line names a language: \`${opening}\``,
    expected: 'a line of just `---`, then YAML',
    fix: 'write `---` alone on the first line and the front matter as YAML; other languages are never evaluated',
  }),
  'fence-open': () => ({
    what: 'the front matter that begins here has no closing line',
    expected: 'a second line of just `---`',
    fix: 'write `---` on a line of its own after the last key',
  }),
  'head-too-long': ({ characters, lines, most }) => ({
    what: `the front matter holds ${characters} characters in ${lines} lines`,
    expected: `at most ${most.characters} characters in ${most.lines} lines`,
    fix: 'move the long part below the second `---`',
  }),
  'head-without-keys': ({ isList }) => ({
    what: `the front matter is ${isList ? 'a list' : 'a single value'}`,
    expected: 'keys with values',
    fix: 'write `key: value` lines; to begin a text with a ruler, write `***` instead of `---`',
  }),
  'unquoted-colon': () => ({
    what: 'the value holds an unquoted colon, so it is read as the rest of its line',
    fix: 'put the value in quotes',
  }),

  'yaml-depth': ({ most }) => ({
    what: 'the YAML is nested too deeply',
    expected: `at most ${most} levels`,
    fix: 'flatten it',
  }),
  alias: ({ name }) => ({
    what: `the alias \`*${name}\` is not allowed`,
    expected: 'the value itself',
    fix: 'write the value out where the alias stands',
  }),
  'key-no-text': () => ({
    what: 'a key is not a plain text',
    expected: 'a name before the colon',
    fix: 'put the key in quotes',
  }),
  'key-twice': () => ({ what: 'the key stands here a second time', fix: 'keep one of the two' }),
  'key-left-out': ({ key }) => ({ what: `the key \`${key}\` is left out`, fix: 'use another name' }),
  'yaml-colon': () => ({
    what: 'an unquoted value holds a colon followed by a space',
    fix: 'put the whole value in quotes',
  }),
  'yaml-documents': () => ({
    what: 'a second document begins here',
    fix: 'remove the line of `---` or `...`',
  }),
  'yaml-tab': () => ({ what: 'a tab is used as indentation', fix: 'indent with spaces' }),
  'yaml-alias': () => ({ what: 'an alias is used wrongly', fix: 'write the value out, or quote the `*`' }),
  'no-yaml': ({ words }) => ({
    what: `this is not YAML: ${words}`,
    fix: 'put the value in quotes, or mend the indentation',
  }),

  'json-empty': json('the file is empty', 'write one JSON object: `{ ... }`'),
  'json-more': json('there is more after the end of the JSON value', 'keep one value to a file'),
  'json-depth': ({ most }) => json(`the JSON is nested deeper than ${most} levels`, 'flatten it')(),
  'json-key': json('a key must stand here', 'write keys in double quotes, and no comma before `}`'),
  'json-colon': json('a colon must stand here', 'write `"key": value`'),
  'json-comma': ({ close }) =>
    json(`a comma or \`${close}\` must stand here`, 'separate values with commas')(),
  'json-text': json(
    'a text is not closed, or holds a line break or a wrong escape',
    'write line breaks as `\\n`, and a backslash as `\\\\`',
  ),
  'json-value': json(
    'a value must stand here',
    'write a text in double quotes, a number, true, false, null, `{` or `[`',
  ),

  misfit: ({ value, expected, example }) => ({
    what: value === null ? 'is missing' : `is ${glimpseInEnglish(value)}`,
    expected,
    fix: example === null ? undefined : `write for example \`${example}\``,
  }),
  'unknown-key': ({ inPayload, near }) => ({
    what: `the key is not known; ${inPayload ? 'it is kept in the payload' : 'it changes nothing'}`,
    fix: near === null ? undefined : `did you mean \`${near}\`?`,
  }),
  'more-problems': ({ left }) => ({ what: `there are ${left} more problems`, fix: 'mend these first' }),

  'no-event': ({ value }) => ({
    what: `the file holds ${glimpseInEnglish(value)}`,
    expected: 'one JSON object, the envelope',
    fix: 'write `{ "type": "...", "payload": { ... } }`, one event to a file',
  }),
  'two-bodies': () => ({
    what: 'the front matter names a body, and there is text below it; the text below counts',
    fix: 'keep one of the two',
  }),
  'two-data': () => ({
    what: 'stands beside `data`',
    expected: 'one of the two, as CloudEvents requires',
    fix: 'remove one of the two',
  }),
  'other-receiver': ({ receiver, next }) => ({
    what: `names another agent than \`next_agent\` does: \`${receiver}\` and \`${next}\``,
    expected: 'one of the two keys, or the same name in both',
    fix: 'remove `receiver`',
  }),
  'folder-no-type': ({ most }) => ({
    what: 'the folders below the events folder make no event type',
    expected: `a printable name of at most ${most} characters`,
    fix: 'name the `type` in the file, or rename the folder',
  }),

  'run-missing': ({ engine, example }) => ({
    what: 'is missing',
    expected: `the file a \`${engine}\` runs`,
    fix: `write for example \`run: ${example}\``,
  }),
  'run-idle': ({ engine }) => ({
    what: `means nothing to the engine \`${engine}\``,
    expected: '`engine: program` or `engine: module` beside it',
    fix: 'change `engine`, or name a stand-in with `offline`',
  }),
  'image-without-program': () => ({
    what: 'is for programs only',
    expected: '`engine: program` beside it',
    fix: 'remove `image`',
  }),
  'image-elsewhere': ({ sandbox }) => ({
    what: `means nothing to the sandbox \`${sandbox}\``,
    expected: '`sandbox: podman` beside it, or no `sandbox`',
    fix: 'remove one of the two',
  }),
  'unprintable-path': () => ({
    what: 'the path holds a character that cannot be shown',
    fix: 'rename the file or its folder',
  }),
  'no-front-matter': ({ name }) => ({
    what: `the file has no front matter, so it is an agent that is only addressed, as \`${name}\``,
    fix: 'say between two lines of `---` what it listens to, or move the file',
  }),
  'no-prompt': () => ({
    what: 'there is no text below the front matter',
    fix: 'write there what the agent is to do',
  }),
  'no-model': () => ({
    what: 'it names a server and none of its models, so only its stand-in can run',
    fix: 'write for example `model: llama3.3`',
  }),
  'no-stand-in': () => ({
    what: '`model` ends with the stand-in, and there is none',
    fix: 'name its file, for example `offline: ./offline.ts`',
  }),
  'id-taken': ({ id, by }) => ({
    what: `the id \`${id}\` is already the one of ${by}`,
    expected: 'a path that makes another id',
    fix: 'rename or remove one of the two files',
  }),
  'goes-on': ({ blob }) => ({
    what: `until it can be read, the agent goes on as it was before (blob ${blob})`,
    fix: 'mend the file, or remove it to stop the agent',
  }),

  'no-keys': ({ value }) => ({
    what: `the file holds ${glimpseInEnglish(value)}`,
    expected: 'keys with values',
    fix: 'write for example `branch: main`',
  }),
  'rules-without-keys': () => ({
    what: 'rules need signatures, and nothing says whose keys count',
    expected: '`senders.signers`, or runners started with --allowed-signers',
    fix: 'name a file of allowed keys (docs/senders.md), or take the rules out',
  }),
  'no-allowed-key': ({ path }) => ({
    what: `${path} holds no allowed key`,
    expected: 'a file of the bus in which each line is a name and a public key',
    fix: 'commit it (docs/senders.md), or take the key out of strata.yaml',
  }),
  unsigned: ({ commit, why, list }) => ({
    what: commit === null ? why : `commit ${commit} brought it, and ${why}`,
    expected: `a commit signed with a key in ${list}`,
    fix: 'commit it again with `git commit -S`, and merge what was reviewed with a merge commit',
  }),

  link: () => ({ what: 'this is a link', expected: 'a plain file', fix: 'commit the file itself' }),
  submodule: () => ({ what: 'this is a submodule', expected: 'a plain file', fix: 'commit an event file' }),
  'name-not-utf8': () => ({ what: 'its name is not UTF-8', expected: 'a name in UTF-8', fix: 'rename it' }),
  'no-record': ({ version }) => ({
    what: 'this record cannot be read, so its event is left alone',
    expected: `a record of version ${version}`,
    fix: 'run a newer strata, or take the record away to have the event run again',
  }),
  'no-ticks': ({ words }) => ({
    what: `cannot be read (${words}), so no schedule ticks`,
    expected: 'what a runner writes',
    fix: 'bring back an earlier version of the file, or remove it: then every schedule begins anew',
  }),
  'no-pause': ({ words }) => ({
    what: words,
    expected: 'what `strata pause` writes',
    fix: 'mend the file, or run `strata resume`; until then nothing is begun',
  }),

  ...MISFITS,
};
