/** The double as a module: it reads pages and feeds with the tools, as agents do, and frames them as data. */
import { asData, isUnread, openWeb, readArticle, readFeed } from '@97layer/strata/tools';
import { filesRead, obey } from './obey.mjs';

export default async function gullible(event, { agentDir, run }) {
  const { page, feed } = event.payload;
  const read = [JSON.stringify(event), String(event.payload.body ?? ''), ...filesRead(event.files)];
  const own = page ?? feed;
  const web = openWeb({ browser: null, trustedHosts: own ? [new URL(own).host] : [] });
  if (page) read.push(await articleAt(web, page));
  if (feed) read.push(await entriesAt(web, feed));
  await web.close();
  for (const text of read) mustStayFramed(text, run);
  const { strata: _strata, ...proposal } = JSON.parse(await obey(event, read, agentDir));
  return proposal;
}

async function articleAt(web, url) {
  const answer = await web.page(url);
  return isUnread(answer) ? (answer.what ?? '') : JSON.stringify(await readArticle(answer.html, answer.type));
}

async function entriesAt(web, url) {
  const answer = await web.feed(url);
  return isUnread(answer) ? '' : JSON.stringify(await readFeed(url, answer.text));
}

/** Whatever arrived, a model would get it as data from the first to the last line. */
function mustStayFramed(text, nonce) {
  const [first, ...rest] = asData(text, { source: 'test', kind: 'text', nonce }).split('\n');
  const last = rest.pop();
  const inner = rest.filter((line) => !line.startsWith('| ') && !line.startsWith('[left out: '));
  if (!first.startsWith('[data ') || !last.startsWith('[end of data ') || inner.length > 0)
    throw new Error(`a text left its frame: ${inner.join('\n')}`);
}
