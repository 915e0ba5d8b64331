/**
 * Reasons are data: one kind of a closed list, and what it concerns. Their English words stand beside the
 * list, for records, forges and JSON; a person at a terminal may be told in another language.
 */
interface Reason {
  kind: string;
}

/** What to say for each kind: a language that leaves one out does not compile. */
export type Words<Reasons extends Reason, Said = string> = {
  readonly [Kind in Reasons['kind']]: (reason: Extract<Reasons, { kind: Kind }>) => Said;
};

export function inWords<Reasons extends Reason, Said = string>(
  words: Words<Reasons, Said>,
  reason: Reasons,
): Said {
  const say = words[reason.kind as Reasons['kind']] as (reason: Reasons) => Said;
  return say(reason);
}
