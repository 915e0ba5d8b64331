import type { AgentModule } from '@97layer/strata/agent';
import { joinFrontMatter, openFolder, type Folder } from '@97layer/strata/tools';
import { readBrand } from '../studio/brand.ts';
import { neededText, numberIn, textIn, type Payload } from '../studio/payload.ts';
import { sumOf } from '../studio/sum.ts';
import { copyCompanions, publishPost, type PublishedPost } from './post.ts';
import { entryOf, readShelf, writeIndex } from './shelf.ts';

const published = 'knowledge/content/published';

/** On `quality_approved`: publishes what was judged, and only that. */
const publish: AgentModule = async (event, context) => {
  const folder = openFolder(context.workdir);
  const path = neededText(event.payload, 'draft');
  const text = await judgedDraft(folder, path, event.payload);
  const slug = path.replace(/^.*\//, '').replace(/\.md$/, '');
  const score = numberIn(event.payload, 'score');
  const post = await publishPost({ path, text }, `${published}/${slug}`, { published: context.day, score });
  await copyCompanions(post.companions, folder, context.workdir);
  const entries = [...(await readShelf(folder, published)), entryOf(slug, post.data)];
  const index = `${published}/README.md`;
  const notification = `knowledge/notifications/${slug}.md`;
  const title = textIn(post.data, 'title') ?? slug;
  const payload = { post: post.path, title, slug, lang: post.data['lang'] ?? null, score, notification };
  return {
    files: [
      { path: post.path, content: post.content },
      { path: index, content: await writeIndex(entries, await readBrand(folder)) },
      { path: notification, content: await notice(post, title, context.day, event.payload) },
    ],
    emits: [{ type: 'published', payload, files: [post.path, index, notification] }],
    reply: `Published "${title}" at ${post.path}.`,
  };
};

export default publish;

/** The draft, if it is byte for byte what the quality loop passed. */
async function judgedDraft(folder: Folder, path: string, payload: Payload): Promise<string> {
  const bytes = await folder.bytes(path);
  if (!bytes) throw new Error(`There is no draft at ${path}: nothing was published.`);
  const sha256 = sumOf(bytes);
  const judged = neededText(payload, 'draft_sha256');
  if (sha256 === judged) return Buffer.from(bytes).toString('utf8');
  throw new Error(
    `${path} changed after it was judged (${judged.slice(0, 12)}… was judged, ${sha256.slice(0, 12)}… is there). ` +
      'Nothing was published: emit draft_ready for it, so that it is judged again.',
  );
}

/** Two lines on what is new and where; channels send them on. */
async function notice(post: PublishedPost, title: string, day: string, payload: Payload): Promise<string> {
  const data = { type: 'notification', about: 'published', title, post: post.path, day };
  const score = numberIn(payload, 'score');
  const words = post.data['lang'] === 'en' ? `New: ${title}` : `새 글: ${title}`;
  const judged =
    score === null ? '' : post.data['lang'] === 'en' ? ` (${score} of 100)` : ` (100점 중 ${score}점)`;
  return joinFrontMatter(data, `${words}${judged}\n\n${post.path}`);
}
