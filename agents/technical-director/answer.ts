import { languageOf } from '@97layer/strata/tools';
import type { Analysis, Figures } from './figures.ts';
import { secondsOf } from './report.ts';

/** Most sentences of one kind. */
const most = 3;

interface Words {
  known: (since: string, ended: number, well: number) => string;
  failed: (agent: string, times: number, reason: string, event: string) => string;
  noneFailed: string;
  time: (agent: string, median: string, longest: string) => string;
  noneEnded: string;
  cost: (agent: string, usd: string) => string;
  free: string;
  waits: (agent: string, state: string, reason: string, event: string) => string;
  noneWaits: string;
  refused: (agent: string, what: string, times: number) => string;
  noneRefused: string;
}

const words: Record<'en' | 'ko', Words> = {
  en: {
    known: (since, ended, well) =>
      `From the records since ${since} (without a model I know nothing else): ${ended} deliveries ended, ${well} of them well.`,
    failed: (agent, times, reason, event) =>
      `${agent} failed ${times === 1 ? 'once' : `${times} times`}: ${reason} (event ${event}).`,
    noneFailed: 'Nothing failed.',
    time: (agent, median, longest) => `${agent} usually takes ${median}, at most it took ${longest}.`,
    noneEnded: 'Nothing ended well, so nothing can be said of time.',
    cost: (agent, usd) => `${agent} cost ${usd} USD.`,
    free: 'Nothing was spent.',
    waits: (agent, state, reason, event) => `${agent} is in state ${state}: ${reason} (event ${event}).`,
    noneWaits: 'Nothing waits for another attempt or for a person.',
    refused: (agent, what, times) =>
      `${agent} asked in vain, ${times === 1 ? 'once' : `${times} times`}: ${what}.`,
    noneRefused: 'No host was refused.',
  },
  ko: {
    known: (since, ended, well) =>
      `${since}부터의 기록에 따르면(모델 없이는 기록 밖의 것을 모릅니다) ${ended}건이 끝났고 그중 ${well}건이 잘 끝났습니다.`,
    failed: (agent, times, reason, event) =>
      `${agent}: ${times}번 실패했습니다. 이유: ${reason} (이벤트 ${event}).`,
    noneFailed: '실패한 것은 없습니다.',
    time: (agent, median, longest) => `${agent}: 보통 ${median}, 가장 길게는 ${longest} 걸렸습니다.`,
    noneEnded: '잘 끝난 것이 없어 걸린 시간은 알 수 없습니다.',
    cost: (agent, usd) => `${agent}: ${usd} USD를 썼습니다.`,
    free: '쓴 비용은 없습니다.',
    waits: (agent, state, reason, event) => `${agent}: ${state} 상태입니다. ${reason} (이벤트 ${event}).`,
    noneWaits: '다시 시도하거나 사람을 기다리는 것은 없습니다.',
    refused: (agent, what, times) => `${agent}: ${times}번 거부되었습니다. ${what}.`,
    noneRefused: '거부된 호스트는 없습니다.',
  },
};

type Tell = (analysis: Analysis, say: Words) => string[];
type None = 'noneFailed' | 'noneEnded' | 'free' | 'noneWaits' | 'noneRefused';

/** What one may ask about, the words it is asked with, and whether it is told unasked too. */
const subjects: { asked: RegExp; isUsual: boolean; tell: Tell; none: None }[] = [
  {
    asked: /\b(?:fail|error|dead|wrong|broke|why|reject)|실패|오류|에러|왜|고장/i,
    isUsual: true,
    tell: ({ failures }, say) =>
      failures.map((one) => say.failed(one.agent, one.events.length, one.reason, one.events.at(-1)!)),
    none: 'noneFailed',
  },
  {
    asked: /\b(?:slow|long|fast|time|second)|느|오래|시간|빠르/i,
    isUsual: true,
    tell: ({ agents }, say) =>
      agents
        .filter(({ median }) => median !== null)
        .toSorted((a, b) => b.median! - a.median!)
        .map((one) => say.time(one.agent, secondsOf(one.median), secondsOf(one.longest))),
    none: 'noneEnded',
  },
  {
    asked: /\b(?:cost|money|dollar|usd|spen[dt]|price|token)|비용|돈|얼마(?!나)|달러/i,
    isUsual: false,
    tell: ({ agents }, say) =>
      agents
        .filter(({ cost }) => cost > 0)
        .toSorted((a, b) => b.cost - a.cost)
        .map(({ agent, cost }) => say.cost(agent, cost.toFixed(4))),
    none: 'free',
  },
  {
    asked: /\b(?:wait|pending|open|stuck|retry)|기다|대기|멈|재시도/i,
    isUsual: true,
    tell: ({ open }, say) => open.map((one) => say.waits(one.agent, one.state, one.reason, one.event)),
    none: 'noneWaits',
  },
  {
    asked: /\b(?:network|host|reach|refus|address)|네트워크|호스트|거부|주소/i,
    isUsual: false,
    tell: ({ refused }, say) => refused.map((one) => say.refused(one.agent, one.what, one.times)),
    none: 'noneRefused',
  },
];

/** Answers from the records alone: about the agents that the question names, and what it asks about. */
export function answer(question: string, analysis: Analysis, since: string): string {
  const say = words[languageOf(question) === 'ko' ? 'ko' : 'en'];
  const meant = about(question, analysis);
  const asked = subjects.filter((subject) => subject.asked.test(question));
  const told = asked.length > 0 ? asked : subjects.filter(({ isUsual }) => isUsual);
  const sum = (of: (one: Figures) => number) => meant.agents.reduce((all, one) => all + of(one), 0);
  return [
    say.known(
      since,
      sum(({ ended }) => ended),
      sum(({ done }) => done),
    ),
    ...told.flatMap(({ tell, none }) => {
      const sentences = tell(meant, say).slice(0, most);
      return sentences.length > 0 ? sentences : [say[none]];
    }),
  ].join(' ');
}

/** Of the agents that the question names; of all where it names none. */
function about(question: string, analysis: Analysis): Analysis {
  const asked = question.toLowerCase();
  const named = analysis.agents.filter(({ agent }) => asked.includes(agent.toLowerCase()));
  if (named.length === 0) return analysis;
  const isMeant = ({ agent }: { agent: string }) => named.some((one) => one.agent === agent);
  return {
    agents: named,
    failures: analysis.failures.filter(isMeant),
    refused: analysis.refused.filter(isMeant),
    open: analysis.open.filter(isMeant),
  };
}
