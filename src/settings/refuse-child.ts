import type { Side, Story } from './outcome.ts';
import type { Talk } from './talk.ts';

/** The responder refuses a child SA with a notify; what is left of the IKE SA is the implementations'. */
export function refuse(
  talk: Talk,
  exchange: string,
  notify: string,
  what: Pick<Parameters<Story['stop']>[0], 'parameter' | 'at' | 'apart' | 'isSure'>,
): void {
  const { answers, starts, story } = talk;
  if (what.isSure !== false) story.pass({ from: answers, exchange, is: 'answer', does: 'refuses', notify, isEncrypted: true });
  const kept: Partial<Record<Side, readonly 'ike'[]>> = {};
  if (exchange === 'IKE_AUTH') {
    const [asInitiator, asResponder] = [talk.behaviour(starts).keepsIke?.asInitiator, talk.behaviour(answers).keepsIke?.asResponder];
    // Who refuses without proving itself leaves nothing at either end.
    kept[starts] = asInitiator === false || asResponder === false ? [] : ['ike'];
    kept[answers] = asResponder === false ? [] : ['ike'];
  }
  story.stop({ ...what, by: answers, exchange, notify }, kept);
}
