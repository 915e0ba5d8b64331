/** Where ended events lie, and how records leave the tip: slices of an hour, and retention. */
import * as layout from '../core/layout.ts';
import type { Tip } from '../core/view.ts';
import { MODE } from './objects.ts';
import type { TreeEdit } from './tree.ts';

export class DoneFolders {
  readonly #draft: TreeEdit;
  readonly #tip: Tip;
  readonly #day: string;
  readonly #hour: string;
  #slice: { path: string; left: number } | undefined;

  constructor(draft: TreeEdit, tip: Tip, now: Date) {
    this.#draft = draft;
    this.#tip = tip;
    ({ day: this.#day, hour: this.#hour } = layout.dayAndHour(now, tip.config.timezone));
  }

  /** A place below done for an event's folder; makes room for it by retention when a new slice begins. */
  async place(folder: string): Promise<string> {
    const day = `${this.#tip.config.paths.done}/${this.#day}`;
    if (!this.#slice || this.#slice.left === 0) {
      this.#slice = await this.#openSlice(day);
    }
    for (let path = this.#slice.path, n = 2; ; n += 1) {
      if (!(await this.#draft.find(`${path}/${folder}`))) {
        if (path === this.#slice.path) this.#slice.left -= 1;
        return `${path}/${folder}`;
      }
      // The same file was brought and answered before, in this very hour.
      path = `${day}/${this.#hour}-again-${n}`;
    }
  }

  async #openSlice(day: string): Promise<{ path: string; left: number }> {
    const counts = new Map<string, number>();
    for (const entry of await this.#draft.list(day)) {
      if (!entry.name.startsWith(this.#hour)) continue;
      counts.set(entry.name, (await this.#draft.list(`${day}/${entry.name}`)).length);
    }
    const name = layout.sliceOf(this.#hour, counts);
    const used = counts.get(name) ?? 0;
    if (used === 0) await this.#expire();
    return { path: `${day}/${name}`, left: layout.SLICE_ENTRIES - used };
  }

  /** Records leave the tip after a while; history keeps them. Looked at once a slice: it lists them all. */
  async #expire(): Promise<void> {
    const { paths, retention } = this.#tip.config;
    // A file with an id that ended is a duplicate only as long as that record is there (PROTOCOL rule 16).
    const pending = new Set(
      this.#tip.events.filter(({ explicitId }) => explicitId).map(({ id }) => layout.idHash(id)),
    );
    const slices: { path: string; day: string; entries: number }[] = [];
    for (const day of await this.#draft.list(paths.done)) {
      for (const slice of await this.#draft.list(`${paths.done}/${day.name}`)) {
        const path = `${paths.done}/${day.name}/${slice.name}`;
        if (slice.mode !== MODE.tree) continue;
        const entries = await this.#draft.list(path);
        if (entries.some(({ name }) => pending.has(layout.hashOfFolder(name)))) continue;
        slices.push({ path, day: day.name, entries: entries.length });
      }
    }
    for (const path of layout.expiredSlices(slices, retention, this.#day)) await this.#draft.remove(path);
  }
}
