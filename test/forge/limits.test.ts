import { describe, expect, test } from 'vitest';
import { page, studio } from './studio.ts';

describe('the limits of GitHub', () => {
  test('a short wait is sat out', async () => {
    // The double's minute of a second goes by only while somebody waits for it.
    let requests: readonly { status: number }[] = [];
    const refused = (): number => requests.filter(({ status }) => status === 403).length;
    const now = (): number => Date.parse('2026-01-01T00:00:00Z') + 1000 * refused();
    const { double, forge } = await studio({ limits: { creationsPerMinute: 2, minuteMs: 1000 }, now });
    requests = double.requests;
    const bot = forge(double.person('ada').token);
    const { number } = await bot.open(page);
    const start = performance.now();
    for (const mark of ['a', 'b', 'c']) await bot.say(number, mark, mark);
    expect(double.world.comments).toHaveLength(3);
    expect(refused()).toBe(1);
    // A timer may end a moment early.
    expect(performance.now() - start).toBeGreaterThan(1000 - 20);
  });

  test('after a long one was asked for, nothing is sent until it is over', async () => {
    const { double, forge } = await studio();
    const bot = forge();
    const headers = { 'retry-after': '300' };
    double.fail({ path: '/pulls', how: 429, headers });
    await expect(bot.open(page)).rejects.toMatchObject({ kind: 'throttled', retryAfter: 300 });
    const asked = double.requests.length;
    await expect(bot.look(1)).rejects.toMatchObject({ kind: 'throttled', retryAfter: 300 });
    expect(double.requests).toHaveLength(asked);
    expect(await bot.limits()).toHaveLength(1);
  });

  test('an hour that is spent is told with its end', async () => {
    const { double, forge } = await studio();
    const token = double.jobToken();
    double.limits.leave(token, 0);
    const bot = forge(token);
    const fault = await bot.open(page).catch((error: unknown) => error);
    expect(fault).toMatchObject({
      kind: 'throttled',
      message: expect.stringContaining('nothing is asked of it'),
    });
    expect((fault as { retryAfter: number }).retryAfter).toBeGreaterThan(3000);
    expect(await bot.limits()).toMatchObject([{ left: 0, of: 1000 }]);
  });

  test('an hour’s share of comments is not overdrawn', async () => {
    const { double, forge } = await studio();
    const bot = forge(undefined, { creationsPerHour: 2 });
    const { number } = await bot.open(page);
    await bot.say(number, 'a', 'a');
    await expect(bot.say(number, 'b', 'b')).rejects.toMatchObject({ kind: 'throttled' });
    expect(double.world.comments).toHaveLength(1);
  });

  test('writes keep their distance', async () => {
    const { forge } = await studio();
    const bot = forge(undefined, { writeMs: 300 });
    const { number } = await bot.open({ ...page, labels: [] });
    const start = performance.now();
    await bot.revise(number, page);
    await bot.revise(number, page);
    // A timer may end a moment early.
    expect(performance.now() - start).toBeGreaterThan(300 - 20);
  });

  test('what is left is known from the last answer, or asked for free', async () => {
    const { double, forge } = await studio();
    const bot = forge();
    const [before] = await bot.limits();
    expect(before).toMatchObject({ name: 'requests an hour', left: 1000, of: 1000 });
    await bot.open(page);
    const { remaining } = double.limits.standing(double.jobToken());
    const asked = double.requests.length;
    expect(await bot.limits()).toMatchObject([{ left: remaining, of: 1000 }]);
    expect(double.requests).toHaveLength(asked);
    double.fail({ path: '/rate_limit', how: 404 });
    expect(await forge().limits()).toEqual([]);
  });

  test('what was left in an hour that is over is not told', async () => {
    const { double, forge } = await studio({ now: () => Date.parse('2020-01-01T00:00:00Z') });
    const bot = forge();
    await bot.open(page);
    await bot.limits();
    expect(double.requests.at(-1)).toMatchObject({ path: '/rate_limit' });
  });
});
