/** States an event can be listed by; `unheard`: nobody listens to it. */
export const EVENT_STATES = ['pending', 'open', 'done', 'dead', 'unheard'] as const;
export type EventState = (typeof EVENT_STATES)[number];
