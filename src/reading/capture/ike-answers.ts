import { asksForMore } from '../../ike/notify.ts';
import type { IkeMessage } from './facts.ts';

/** Notifies that stand in clear and refuse. */
export const refusalIn = ({ notifies }: IkeMessage) => notifies.find(({ isError, name }) => isError && !asksForMore.has(name)) ?? null;

/** True for a request of version 2 to which one of these messages is the answer. */
export const isAnswered = (request: IkeMessage, messages: readonly IkeMessage[]): boolean =>
  messages.some(({ isAnswer, id, number, from }) => isAnswer && id === request.id && number === request.number && from !== request.from);
