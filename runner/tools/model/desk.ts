/** What the process of a model's tools works with: the run's folder to read from, the web, and services. */
import { tmpdir } from 'node:os';
import type { HostReply, HostTerms } from '../../core/toolhost.ts';
import { refusedHost } from '../address.ts';
import { openFolder, type Folder } from '../folder.ts';
import type { Reach } from '../media/service.ts';
import { openWeb, type Web } from '../pages.ts';

/** How long a host is left alone between two requests. */
const PAUSE_MS = 1000;

export interface Desk {
  /** To be read; what is made goes to the runner. */
  folder: Folder;
  web: Web;
  reach: Reach;
  tmp: string;
  fileBytes: number;
  progress: (words: string) => void;
}

/** An answer but for its number. */
export type Done = Omit<Extract<HostReply, { text: string }>, 'id'>;

export function openDesk({ hosts, allow, fileBytes }: HostTerms): Desk {
  return {
    folder: openFolder(process.env['STRATA_WORKDIR'] ?? ''),
    web: openWeb({ hosts, trustedHosts: allow, pauseMs: PAUSE_MS }),
    reach: { refused: (url) => refusedHost(url, hosts) },
    tmp: tmpdir(),
    fileBytes,
    progress: () => undefined,
  };
}
