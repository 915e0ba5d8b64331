/** A look at a bus, for the verbs that run nothing. */
import { connect, type Connection } from '../connect.ts';
import type { View } from '../core/view.ts';
import { History } from '../git/history.ts';
import { personSigner } from '../git/identity.ts';
import type { BusOptions } from './help.ts';
import { note } from './print.ts';

/** What is seen of a bus. */
export interface Look {
  view: View;
  history: History;
}

export interface Visit extends Look {
  connection: Connection;
}

/** Connects without a runner's name, looks once, and leaves nothing open. */
export async function visit<T>(options: BusOptions, look: (visit: Visit) => Promise<T>): Promise<T> {
  const connection = await connect({
    repo: options.repo ?? null,
    branch: options.branch ?? null,
    name: null,
    visitor: true,
    signer: personSigner(process.cwd()),
    allowedSigners: process.env.STRATA_ALLOWED_SIGNERS || null,
    tell: note,
  });
  try {
    const view = await connection.bus.read();
    return await look({ connection, view, history: new History(connection.bus.remote, view.tip) });
  } finally {
    await connection.close();
  }
}
