import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  defaultLimits,
  download,
  findBrowser,
  isPrivate,
  isUnread,
  openWeb,
  readArticle,
  refusedAddress,
} from '../../runner/tools/index.ts';
import { serveSampleSite, type SampleSite } from '../../runner/demo/sample-site.ts';

let site: SampleSite;
let host: string;

beforeAll(async () => {
  site = await serveSampleSite(join(import.meta.dirname, '../../sample/site'));
  host = new URL(site.origin).host;
});
afterAll(() => site.close());

/** A server with one answer for each path; closed by the caller. */
async function serve(answer: (request: IncomingMessage, response: ServerResponse) => void) {
  const server = createServer(answer);
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const own = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { host: own, origin: `http://${own}`, close };
}

const executable = findBrowser();
const ways: { way: string; browser: string | null }[] = [{ way: 'by plain HTTP', browser: null }];
if (executable) ways.push({ way: 'with the browser', browser: executable });

describe.each(ways)('pages $way', ({ way, browser }) => {
  it('opens a page and reads its text in Korean', async () => {
    const web = openWeb({ trustedHosts: [host], browser });
    const page = await web.page(`${site.origin}/wave.html`);
    await web.close();
    if (isUnread(page)) throw new Error(page.words);
    expect(page.status).toBe(200);
    expect(page.by).toBe(way === 'by plain HTTP' ? 'http' : 'browser');
    const article = await readArticle(page.html);
    expect(article?.lang).toBe('ko');
    expect(article?.title).toBe('나의 물결로 사는 일');
    expect(article?.blocks.some((block) => block.kind === 'quote')).toBe(true);
    expect(article?.blocks.map((block) => block.text).join(' ')).not.toContain('예시를 위해');
  });

  it('obeys robots.txt', async () => {
    const web = openWeb({ trustedHosts: [host], browser });
    const page = await web.page(`${site.origin}/diary.html`);
    await web.close();
    expect(page).toMatchObject({ reason: 'forbidden', words: 'its robots.txt forbids it' });
  });

  it('tells what is not text, what is missing and what is not there', async () => {
    const web = openWeb({ trustedHosts: [host, '127.0.0.1:9'], browser });
    const pages = await Promise.all([
      web.page(`${site.origin}/recording.bin`),
      web.page(`${site.origin}/nothing.html`),
      web.page('http://127.0.0.1:9/'),
    ]);
    await web.close();
    expect(pages.map((page) => isUnread(page) && page.reason)).toEqual(['not-text', 'status', 'unreachable']);
  });

  it('opens no private address that the bus does not name, nor another scheme', async () => {
    const web = openWeb({ browser });
    const pages = await Promise.all([
      web.page(`${site.origin}/wave.html`),
      web.page('file:///etc/passwd'),
      web.page('http://169.254.169.254/latest/meta-data/'),
    ]);
    await web.close();
    expect(pages.map((page) => isUnread(page) && page.reason)).toEqual(['address', 'address', 'address']);
  });

  it('gives up on what is too large or too slow', async () => {
    const server = await serve((request, response) => {
      if (request.url === '/robots.txt') return void response.writeHead(404).end();
      if (request.url === '/slow') return;
      response
        .writeHead(200, { 'content-type': 'text/html', 'content-length': '90000' })
        .end('a'.repeat(90_000));
    });
    const limits = { bytes: 50_000, ms: 2500 };
    const web = openWeb({ trustedHosts: [server.host], browser, limits });
    const pages = await Promise.all([web.page(`${server.origin}/large`), web.page(`${server.origin}/slow`)]);
    await web.close();
    server.close();
    expect(pages.map((page) => isUnread(page) && page.reason)).toEqual(['too-large', 'timeout']);
  });

  it('throws away what a redirect to a private address led to', async () => {
    const hidden = await serve((_request, response) => void response.end('<p>secret</p>'));
    const server = await serve((request, response) => {
      if (request.url === '/robots.txt') return void response.writeHead(404).end();
      response.writeHead(302, { location: `${hidden.origin}/` }).end();
    });
    const web = openWeb({ trustedHosts: [server.host], browser });
    const page = await web.page(`${server.origin}/`);
    await web.close();
    server.close();
    hidden.close();
    expect(page).toMatchObject({ reason: 'address' });
  });
});

it.runIf(executable)('a page that draws its text with a script is read after the script', async () => {
  const server = await serve((request, response) => {
    if (request.url === '/robots.txt') return void response.writeHead(404).end();
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(
      '<body><script>setTimeout(() => { document.body.innerHTML = "<p>그려진 글</p>" }, 200)</script>',
    );
  });
  const web = openWeb({ trustedHosts: [server.host] });
  const page = await web.page(`${server.origin}/`);
  await web.close();
  server.close();
  expect(!isUnread(page) && page.html).toContain('<p>그려진 글</p>');
});

it('goes on by plain HTTP where the browser does not start, and says so', async () => {
  const web = openWeb({ trustedHosts: [host], browser: '/bin/false' });
  const page = await web.page(`${site.origin}/walk.html`);
  expect(!isUnread(page) && page.by).toBe('http');
  expect(web.notes().join()).toContain('/bin/false did not start');
  await web.close();
});

it('reads other charsets by header and by the page itself', async () => {
  // "한글" in EUC-KR.
  const korean = Buffer.from([0xc7, 0xd1, 0xb1, 0xdb]);
  const server = await serve((request, response) => {
    const header = request.url === '/header' ? 'text/html; charset=euc-kr' : 'text/html';
    response.setHeader('content-type', header);
    response.end(
      Buffer.concat([Buffer.from(request.url === '/header' ? '' : '<meta charset="euc-kr">'), korean]),
    );
  });
  const rules = { trusted: new Set([server.host]) };
  for (const path of ['/header', '/meta']) {
    const answer = await download(server.origin + path, { rules });
    expect(isUnread(answer) ? answer.words : answer.text).toContain('한글');
  }
  server.close();
});

it('stops at a cap without a content-length', async () => {
  const server = await serve((_request, response) => {
    response.setHeader('content-type', 'text/plain');
    const more = () => {
      if (response.write('x'.repeat(65_536))) setImmediate(more);
      else response.once('drain', more);
    };
    more();
  });
  const rules = { trusted: new Set([server.host]) };
  const answer = await download(server.origin, { rules, limits: { ...defaultLimits, bytes: 200_000 } });
  server.close();
  expect(answer).toMatchObject({ reason: 'too-large' });
});

it('treats a robots.txt that cannot be asked for as a no (RFC 9309 2.3.1.4)', async () => {
  const server = await serve((_request, response) => void response.writeHead(503).end());
  const web = openWeb({ trustedHosts: [server.host], browser: null });
  const page = await web.page(`${server.origin}/`);
  server.close();
  expect(page).toMatchObject({ reason: 'forbidden' });
});

describe('addresses', () => {
  it.each(['127.0.0.1', '10.1.2.3', '172.16.0.1', '192.168.1.1', '169.254.169.254', '100.64.0.1', '0.0.0.0'])(
    '%s is private',
    (ip) => expect(isPrivate(ip)).toBe(true),
  );
  it.each(['::1', 'fe80::1', 'fd00::1', '::ffff:127.0.0.1', '::ffff:7f00:1', '::'])('%s is private', (ip) =>
    expect(isPrivate(ip)).toBe(true),
  );
  it.each(['1.1.1.1', '172.32.0.1', '2606:4700::1111'])('%s is not', (ip) =>
    expect(isPrivate(ip)).toBe(false),
  );

  it('sees through other spellings of loopback', async () => {
    const rules = { trusted: new Set<string>() };
    for (const url of [
      'http://2130706433/',
      'http://0x7f.1/',
      'http://[::1]/',
      'http://localhost/',
      'http://a.localhost',
    ])
      expect(await refusedAddress(url, rules)).toContain('private');
    expect(await refusedAddress('https://me:word@example.com/', rules)).toContain('password');
  });
});

describe('findBrowser', () => {
  it('takes the one STRATA_BROWSER names, and no other', () => {
    expect(findBrowser({ STRATA_BROWSER: process.execPath })).toBe(process.execPath);
    expect(findBrowser({ STRATA_BROWSER: '/nowhere/chrome', PATH: process.env['PATH'] })).toBeNull();
  });
});
