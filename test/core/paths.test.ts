import { describe, expect, test } from 'vitest';
import { namesPath, rootsOf } from '../../runner/core/paths.ts';

describe('a list of patterns', () => {
  test.each([
    [['a/**'], 'a/b', true],
    [['a/**'], 'b', false],
    [['a/**'], 'a/.hidden/x', true],
    [['a/*.md', 'b'], 'b', true],
    // What takes something out opens nothing.
    [['a/**', '!a/old/**'], 'a/x', true],
    [['a/**', '!a/old/**'], 'a/old/x', false],
    [['a/**', '!a/old/**'], 'LICENSE', false],
    [['!a/old/**', 'a/**'], 'a/old/x', false],
    [['!a/old/**'], 'a/x', false],
    [['!a/old/**'], 'b', false],
    [['a/**', '!**'], 'a/x', false],
    [[], 'a', false],
    [[], '', false],
  ])('%j names %j: %s', (globs, path, named) => {
    expect(namesPath(globs, path)).toBe(named);
  });

  test('its roots are where to look', () => {
    expect(rootsOf(['a/*.md', 'a/b/**', 'c/d.md', '!a/b/c/**'])).toEqual(['a', 'c/d.md']);
    expect(rootsOf(['**', 'a'])).toEqual(['']);
  });
});
