import { defineSentenceRoles } from '../define.ts';

export const sentenceRoles = defineSentenceRoles({
  ruledOut: ['checked'],
  asked: ['whether'],
  supposed: ['maybe'],
  well: ['fine'],
  calm: ['solved'],
  remarks: ['taken'],
});
