/** What `git config --null` prints: names in lower case; a setting without a value is an empty text, the last one counts. */
export function settingsFrom(printed: string): Map<string, string> {
  const items = printed.split('\0').filter((item) => item !== '');
  return new Map(
    items.map((item) => {
      const [name = '', ...value] = item.split('\n');
      return [name, value.join('\n')];
    }),
  );
}
