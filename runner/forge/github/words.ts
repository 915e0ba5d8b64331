import { stripVTControlCharacters } from 'node:util';

/** Whatever people or servers wrote is hostile text: what moves a cursor or turns a line round goes. */

/** GitHub lets nobody say more; a server of one's own might. */
const LONGEST = 65_536;

export function harmless(text: string): string {
  return stripVTControlCharacters(text)
    .replaceAll('\r\n', '\n')
    .replaceAll(/(?![\n\t])[\p{Cc}\p{Bidi_Control}]/gu, '')
    .slice(0, LONGEST);
}

export function oneLine(text: string): string {
  return harmless(text).replaceAll(/\s+/g, ' ').trim().slice(0, 500);
}
