import { join } from 'node:path';
import { execa } from 'execa';
import { tempFolder } from '../../test/support/temp.ts';

/** Node 20 has no SQLite; Python's own module has. Prints the seconds that the draining took. */
const script = `
import sqlite3, sys, time

file, events = sys.argv[1], int(sys.argv[2])
queue = sqlite3.connect(file, isolation_level=None)
queue.execute("PRAGMA journal_mode=WAL")
queue.execute("PRAGMA synchronous=FULL")
queue.execute("CREATE TABLE job (id INTEGER PRIMARY KEY, state TEXT NOT NULL, body TEXT NOT NULL)")
queue.execute("CREATE INDEX job_state ON job (state, id)")
queue.execute("BEGIN")
queue.executemany("INSERT INTO job (state, body) VALUES ('pending', ?)", ((f"event {n}",) for n in range(events)))
queue.execute("COMMIT")

take = """UPDATE job SET state = 'taken' WHERE id = (SELECT id FROM job WHERE state = 'pending' ORDER BY id LIMIT 1)
          RETURNING id"""
started, done = time.perf_counter(), 0
while True:
    queue.execute("BEGIN IMMEDIATE")
    job = queue.execute(take).fetchone()
    queue.execute("COMMIT")
    if job is None:
        break
    queue.execute("BEGIN IMMEDIATE")
    queue.execute("UPDATE job SET state = 'done' WHERE id = ?", job)
    queue.execute("COMMIT")
    done += 1
assert done == events, (done, events)
print(time.perf_counter() - started)
`;

/**
 * A queue in SQLite (WAL, synchronous FULL): each event is taken in one transaction and marked done in
 * another.
 * @returns events per second, or null where Python 3 or its SQLite (3.35, for RETURNING) is missing
 */
export async function sqliteQueue({ events = 1000 }: { events?: number } = {}): Promise<number | null> {
  const file = join(await tempFolder('sqlite'), 'queue.db');
  const check = 'import sqlite3, sys; sys.exit(sqlite3.sqlite_version_info < (3, 35))';
  const usable = await execa('python3', ['-c', check], { reject: false });
  if (usable.failed) return null;
  const { stdout } = await execa('python3', ['-c', script, file, String(events)]);
  return events / Number(stdout);
}
