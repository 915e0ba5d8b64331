/** How each attack arrives: the files of the bus that bring it, and what the site answers. */
import type { Attack } from './corpus.ts';

export type Files = Record<string, string | Buffer>;

const event = (id: string, payload: object, files: string[] = []) =>
  `${JSON.stringify({ event_id: id, payload: { id, ...payload }, files })}\n`;

/** @param site address of a server that the agent may read */
export function deliver(attack: Attack, site: string): Files {
  const { id, carrier, text } = attack;
  const path = `queue/events/ask/${id}.${attack.file ?? 'json'}`;
  switch (carrier) {
    case 'page':
      return { [path]: event(id, { page: `${site}/${id}` }) };
    case 'feed':
      return { [path]: event(id, { feed: `${site}/${id}` }) };
    case 'event-file':
      return { [path]: text };
    case 'filename': {
      const named = `knowledge/inbox/${id}/${text}`;
      return { [named]: 'nothing\n', [path]: event(id, {}, [named]) };
    }
    case 'image': {
      const picture = `knowledge/inbox/${id}.${attack.chunk === 'png-text' ? 'png' : 'jpg'}`;
      return { [picture]: pictureWith(attack), [path]: event(id, {}, [picture]) };
    }
    default:
      return { [path]: event(id, { body: text }) };
  }
}

export const mediaType = ({ carrier }: Attack) =>
  carrier === 'feed' ? 'application/rss+xml; charset=utf-8' : 'text/html; charset=utf-8';

/** A picture that says it beside its pixels. */
function pictureWith({ chunk, text }: Attack): Buffer {
  if (chunk === 'png-text') return Buffer.concat([PNG_HEAD, pngText(`Comment\0${text}`)]);
  const [marker, opening] = {
    'jpeg-exif': [0xe1, 'Exif\0\0'],
    'jpeg-xmp': [0xe1, 'http://ns.adobe.com/xap/1.0/\0'],
    'jpeg-comment': [0xfe, ''],
  }[chunk ?? 'jpeg-comment'] as [number, string];
  const body = Buffer.from(`${opening}${text}`);
  const size = body.length + 2;
  return Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, marker, size >> 8, size & 255]), body, Buffer.from([0xff, 0xd9])]); // prettier-ignore
}

const PNG_HEAD = Buffer.from('89504e470d0a1a0a', 'hex');

function pngText(text: string): Buffer {
  const body = Buffer.from(text);
  const size = Buffer.alloc(4);
  size.writeUInt32BE(body.length);
  // Whoever reads metadata leniently reads it with a wrong checksum, too.
  return Buffer.concat([size, Buffer.from('iTXt'), body, Buffer.alloc(4)]);
}
