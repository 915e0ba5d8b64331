/** A tab to go on with: every page that it comes to is asked about, however it got there. */
import { describe, expect, it } from 'vitest';
import { findBrowser, isUnread, openWeb, type LiveTab } from '../../runner/tools/index.ts';
import { atEndOfTest } from '../support/cleanup.ts';
import { serve } from '../support/serving.ts';

const PAGES: Record<string, string> = {
  '/robots.txt': 'User-agent: *\nDisallow: /private\n',
  '/': `<p>Here.</p><a href="/private">In</a><a href="/away">Away</a><a href="#there">There</a>
    <button onclick="document.querySelector('p').textContent = 'Pressed.'">Press</button>
    <a href="/" style="display: none">Unseen</a>`,
  '/private': '<p>Nobody may read this.</p>',
};

async function begin() {
  const asked: string[] = [];
  const origin = await serve((request, response) => {
    const url = request.url ?? '';
    asked.push(url);
    if (url === '/away') return response.writeHead(302, { location: '/private' }).end();
    const page = PAGES[url];
    const type = url === '/robots.txt' ? 'text/plain' : 'text/html';
    return response.writeHead(page === undefined ? 404 : 200, { 'content-type': type }).end(page);
  });
  const web = openWeb({ trustedHosts: [new URL(origin).host], hosts: ['127.0.0.1'] });
  atEndOfTest(() => web.close());
  const tab: LiveTab = (await web.live())!;
  const open = (path: string) => tab.open(`${origin}${path}`);
  return { tab, open, asked };
}

describe.runIf(findBrowser())('with a browser', () => {
  it('numbers what can be seen and clicked, and goes on with the page as it is by then', async () => {
    const { tab, open } = await begin();
    expect(await open('/')).toMatchObject({
      targets: ['In (/private)', 'Away (/away)', 'There (#there)', 'Press'],
    });
    expect(await tab.click(4)).toMatchObject({ text: expect.stringContaining('Pressed.') as string });
    expect(await tab.click(3)).toMatchObject({ url: expect.stringMatching(/#there$/) as string });
    await expect(tab.click(9)).rejects.toThrow('there is nothing numbered 9 to click');
  });

  it('asks for no page that robots.txt forbids, and leaves one that a redirect led to', async () => {
    const { tab, open, asked } = await begin();
    await open('/');
    expect(await tab.click(1)).toMatchObject({ reason: 'forbidden' });
    expect(asked).not.toContain('/private');
    expect(await tab.look()).toMatchObject({ text: expect.stringContaining('Here.') as string });
    expect(await tab.click(2)).toMatchObject({ reason: 'forbidden' });
    expect(await tab.look()).toMatchObject({ url: 'about:blank', text: '' });
  });

  it('opens no host that is not named', async () => {
    const { tab, open } = await begin();
    await open('/');
    const view = await tab.open('http://localhost:1/');
    expect(isUnread(view) && view.words).toContain("localhost is none of the agent's hosts");
  });
});
