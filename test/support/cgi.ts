import type { ServerResponse } from 'node:http';
import { Transform, type TransformCallback } from 'node:stream';

/** Takes the head off a CGI program's output and sets it on the response; the body passes through. */
export class CgiHead extends Transform {
  readonly #response: ServerResponse;
  #held: Buffer | undefined = Buffer.alloc(0);

  constructor(response: ServerResponse) {
    super();
    this.#response = response;
  }

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    if (this.#held === undefined) return done(null, chunk);
    this.#held = Buffer.concat([this.#held, chunk]);
    const end = this.#held.indexOf('\r\n\r\n');
    if (end < 0) return done();
    const body = this.#held.subarray(end + 4);
    this.#setHead(this.#held.subarray(0, end).toString('latin1'));
    this.#held = undefined;
    done(null, body.length > 0 ? body : undefined);
  }

  override _flush(done: TransformCallback): void {
    // No head at all: the program died before it answered.
    if (this.#held !== undefined) this.#response.statusCode = 500;
    done();
  }

  #setHead(head: string): void {
    for (const line of head.split('\r\n')) {
      const [, name = '', value = ''] = /^([^:]+):\s*(.*)$/.exec(line) ?? [];
      if (name.toLowerCase() === 'status') this.#response.statusCode = Number.parseInt(value, 10);
      else if (name !== '') this.#response.setHeader(name, value);
    }
  }
}
