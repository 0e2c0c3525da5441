/**
 * Every number by which diagnosis weighs, and what it means. The reports of tests/reports judge them: a test halves each and raises it
 * by half, and fails when nobody notices. So a weight that nothing needs goes, and a new one comes with the reports that need it.
 */
export const weights = {
  // How much one message says for its likeliest problem.
  /** The literal information, as a token's rarity counts it, at which a message says half of what it can: about three rare words. */
  information: 0.9,
  /** What each further problem that a message points to takes from the first. */
  rivals: 0.12,
  /** What the oldest line of a log loses against the newest. */
  age: 0.25,
  /** A message whose words only stand in the line, in another wording. */
  nearMiss: 0.5,
  /** Silence: every fault brings it. */
  silence: 0.7,
  /** A line that proves progress and names a problem beside it. */
  progress: 0.6,
  /** The end of an SA, which may follow from any fault. */
  ending: 0.4,
  /** The responder names what it refuses; the initiator only hears that it was refused. */
  responder: 1.1,
  initiator: 0.9,
  /** What the second and the third problem of a message get of what it says; further ones get half of the third's. */
  second: 0.5,
  third: 0.35,
  /** What each further message adds beside a stronger one. */
  further: 0.6,

  // What the text as a whole says of a message.
  /** Words of a product in a text that another one evidently printed. */
  anotherProduct: 0.5,

  // Single words.
  /** Words of plain English, lone letters and digits, beside technical ones. */
  plain: 0.5,

  // Messages in another wording.
  /** The share of a template's information that a line must hold. */
  near: 0.6,
  /** How much the words in common must say. */
  nearInformation: 1.5,

  // Plain words.
  /** A concept of the running text of a problem's page, beside one of its title or symptoms. */
  runningText: 0.25,
  /** What all that the page says adds to its phrases. */
  page: 0.25,
  /** Of the phrases: the best, the second, and how much of the text belongs to the problem at all. */
  bestPhrase: 0.5,
  secondPhrase: 0.2,
  recall: 0.36,
  /** How typical a concept becomes by each phrase or by the summary that has it. */
  typical: 0.4,
  /** A phrase that is only partly in the text counts less than its part. */
  partly: 1.5,
  /** What the first clause of a story says, beside the others. */
  title: 1.15,
  /** The information at which a phrase says half of what it can. */
  phraseInformation: 0.5,
  /** How far the odds of a story's words move what its phrases found. */
  odds: 2.5,
  /** BGP's problems in a text without a word of BGP. */
  bgpUnsaid: 0.8,

  // Messages and plain words together.
  /** From here on messages in another wording count as known; one that stands exactly in the text always does. */
  known: 0.1,
  /** How far plain words are trusted in a log with a known message: they only tell its causes apart. */
  wordsInLog: 0.25,
  /** How far they are trusted where somebody tells of what was pasted with them. */
  wordsBesideBlocks: 0.6,
  /** The share of a question that messages may account for before it is no more than their quotation. */
  quoted: 0.5,

  /** How near a few words must come to a problem to name it, and what is left of one that somebody ruled out. */
  namesIt: 0.5,
  ruledOut: 0.6,

  // How sure.
  /** How fast a score becomes clear by itself, and what its rival takes. */
  clarity: 1.7,
  rivalry: 0.45,
  /** The chance of the least clear answers: among these the clarity tells nothing. */
  leastChance: 0.75,
  /** The clarity at which an answer is halfway from there to certainty, and how steeply it rises: all three fitted on the tuned reports, see `npm run fit`. */
  halfway: 0.45,
  steepness: 17,
  /**
   * Of a story: where its chance begins, and how far the log-odds count of what was found, of the first problem by all words together,
   * and of nothing being broken. Fitted on stories that the odds had not seen, see `npm run fit:told`.
   */
  toldBase: -1.13,
  toldAlone: 0.35,
  toldChance: 0.6,
  toldUnbroken: 0.33,
  /** How clear a finding must be to be shown as clear: how far ahead of the next it is, is part of that. */
  leastClarity: 0.6,

  // Whether a text is ours at all.
  /** A message of this strength, or words this near to a symptom, make a text without a word of ours one; less will do in a question of few words. */
  ours: 0.5,
  oursInBrief: 0.4,
  /** How many times more words of another subject than of ours deny a text. */
  denial: 2,
} as const;

/** What weighs; a test may change one. */
export type Weights = { readonly [W in keyof typeof weights]: number };
