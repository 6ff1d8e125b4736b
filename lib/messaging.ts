/**
 * The one transport for `messages.ts`, typed at both ends. It is handed the browser's own send function, so that the
 * gate can use it without the polyfill; `sendResponse` and `true` are the way of answering that every browser knows.
 */

/** Who a message is meant for: every listener of the extension hears all of them. */
type Room = 'background' | 'page' | 'views';

type Input<Calls, Name extends keyof Calls> = Calls[Name] extends (input: infer In) => unknown ? In : never;
type Output<Calls, Name extends keyof Calls> = Calls[Name] extends (input: never) => infer Out ? Out : never;

/** What is used of a browser's `MessageSender`. */
export interface Sender {
  readonly tab?: { readonly id?: number | undefined } | undefined;
  readonly url?: string | undefined;
}

/** An answer for each call that is known; a call without one is left to another listener. */
export type Answers<Calls> = {
  readonly [Name in keyof Calls]?: (input: Input<Calls, Name>, sender: Sender) => Output<Calls, Name> | Promise<Output<Calls, Name>>;
};

type Listener = (message: unknown, sender: Sender, sendResponse?: (reply: unknown) => void) => true | undefined;

interface Envelope<Calls, Name extends keyof Calls = keyof Calls> {
  readonly to: Room;
  readonly name: Name;
  readonly input: Input<Calls, Name>;
}

/** A listener for `runtime.onMessage`. What an answer throws reaches the asker as a rejection with the same message. */
export function answering<Calls>(to: Room, answers: Answers<Calls>): Listener {
  return (message, sender, sendResponse) => {
    if (!isFor<Calls>(message, to)) return undefined;
    const answer = answers[message.name];
    if (!answer) return undefined;
    Promise.resolve()
      .then(() => answer(message.input, sender))
      .then(
        (value) => sendResponse?.({ value }),
        (error: unknown) => sendResponse?.({ error: detailOf(error) }),
      );
    return true;
  };
}

/** A function that asks `to` by way of `send`. Rejects when nobody is there, nobody answers, or the answer threw. */
export function asking<Calls>(to: Room, send: (message: object) => Promise<unknown>) {
  return async <Name extends keyof Calls>(name: Name, input: Input<Calls, Name>): Promise<Output<Calls, Name>> => {
    const envelope: Envelope<Calls, Name> = { to, name, input };
    return valueOf<Output<Calls, Name>>(await send(envelope));
  };
}

/** Sends once more when nobody was there: a background that was asleep can miss the message that wakes it. */
export function waking(send: (message: object) => Promise<unknown>): (message: object) => Promise<unknown> {
  return (message) =>
    send(message).catch((error: unknown) => {
      if (/receiving end does not exist/i.test(detailOf(error))) return send(message);
      throw error;
    });
}

/** What went wrong, in the words of whoever threw it. */
export function detailOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function isFor<Calls>(message: unknown, to: Room): message is Envelope<Calls> {
  return typeof message === 'object' && message !== null && 'to' in message && message.to === to && 'name' in message && 'input' in message;
}

function valueOf<Value>(reply: unknown): Value {
  if (isReply<Value>(reply)) {
    if (reply.error !== undefined) throw new Error(reply.error);
    return reply.value;
  }
  throw new Error('Nobody answered.');
}

/** Both ends are this file, built together: a reply is what `answering` made, or nothing at all. */
function isReply<Value>(reply: unknown): reply is { readonly value: Value; readonly error?: string } {
  return typeof reply === 'object' && reply !== null;
}
