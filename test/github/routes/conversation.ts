import { addComment } from '../activity.ts';
import { commentView, issueView } from '../pullviews.ts';
import { labelExists } from '../refusals.ts';
import { pullOf, type Routes } from '../route.ts';
import { accountView, labelView } from '../views.ts';

const REPO = '/repos/{owner}/{repo}';
const ISSUE = `${REPO}/issues/{issue_number}`;
/** A pull request is an issue, too: the right to either will do. */
const read = [
  ['issues', 'read'],
  ['pull_requests', 'read'],
] as const;
const write = [
  ['issues', 'write'],
  ['pull_requests', 'write'],
] as const;

export const conversation: Routes = {
  [`GET ${ISSUE}`]: {
    needs: read,
    answer: (call) => {
      const { world } = call.site;
      const pull = pullOf(call);
      const closed_by = pull.closed && accountView(world, pull.closed.by);
      return { status: 200, body: { ...issueView(world, pull), closed_by } };
    },
  },
  [`GET ${ISSUE}/comments`]: {
    needs: read,
    answer: (call) => {
      const { number } = pullOf(call);
      const { world } = call.site;
      const own = world.comments.filter((comment) => comment.number === number);
      return { all: own.map((comment) => commentView(world, comment)) };
    },
  },
  [`POST ${ISSUE}/comments`]: {
    needs: write,
    creates: true,
    answer: (call) => {
      const comment = addComment(call.site, call.by, pullOf(call), (call.body as { body: string }).body);
      return { status: 201, body: commentView(call.site.world, comment) };
    },
  },
  [`POST ${ISSUE}/labels`]: {
    needs: write,
    answer: (call) => {
      const { world } = call.site;
      const pull = pullOf(call);
      for (const name of (call.body as { labels: string[] }).labels) {
        // GitHub makes a label that is not there yet.
        if (!world.labels.includes(name)) world.labels.push(name);
        if (!pull.labels.includes(name)) pull.labels.push(name);
      }
      return { status: 200, body: pull.labels.map((name) => labelView(world, name)) };
    },
  },
  [`POST ${REPO}/labels`]: {
    needs: write,
    answer: ({ site: { world }, body }) => {
      const { name } = body as { name: string };
      if (world.labels.includes(name)) throw labelExists();
      world.labels.push(name);
      return { status: 201, body: labelView(world, name) };
    },
  },
};
