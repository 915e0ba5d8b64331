/** The path in the bus that a relative address of a file leads to; null for addresses of the web and anchors. */
export function inBus(from: string, url: string): string | null {
  if (url === '' || url.startsWith('#') || url.startsWith('//') || /^[a-z][a-z0-9+.-]*:/i.test(url))
    return null;
  return decodeURIComponent(new URL(url, `file:///${encodeURI(from)}`).pathname).slice(1);
}
