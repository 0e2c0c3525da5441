import type { Block } from '../reading/blocks.ts';
import type { Line } from '../reading/line.ts';
import { literalOf } from '../text/literal.ts';
import type { Layer } from '../tree/tree.ts';
import { byAllWords, candidatesOf, withOdds, withRuledOut } from './candidates.ts';
import type { Concepts } from './concepts.ts';
import { createConcepts } from './concepts.ts';
import type { Standing } from './confidence.ts';
import type { Evidence } from './evidence.ts';
import type { Observed } from './observe.ts';
import { createObserver, fewLines } from './observe.ts';
import type { NearestWording } from './nearest-wording.ts';
import { createNearestWording } from './nearest-wording.ts';
import type { Diagnosis } from './finding.ts';
import { likely } from './finding.ts';
import { findingsOf } from './findings.ts';
import type { Knowledge } from './knowledge.ts';
import type { Senses } from './lexicon.ts';
import { countLines } from './normalise.ts';
import { ofLastAttempts, withoutEffects } from './attempts.ts';
import { createPlain } from './plain.ts';
import { carries, meant, provenBeside, provenIn, provesProgress, stillOpen } from './proven.ts';
import type { Case } from './rank.ts';
import { rankCases } from './rank.ts';
import type { ReadText } from './read-text.ts';
import { createRemarkReader } from './remark.ts';
import type { GivenSign } from './read-signs.ts';
import { readSigns } from './read-signs.ts';
import { createTextReader } from './read-text.ts';
import { tellsState } from './saying.ts';
import { createReader } from './sight.ts';
import { silencesOf } from './stage.ts';
import { namesOurs, otherMatter } from './unrelated.ts';
import { createWellReader } from './well.ts';
import { createTales } from './word-odds.ts';
import type { Weights } from './weights.ts';
import { weights as fitted } from './weights.ts';
import type { WordSearch } from './words.ts';
import { createWordSearch } from './words.ts';

/** Turns pasted text, or the signs of a capture, into findings. `corrections`: what some blocks of a text are, by whoever pasted it. */
export type Diagnose = (given: string | readonly GivenSign[], corrections?: readonly Block[]) => Diagnosis;

const mostLinesForWords = 12;
/** Who tells a story says who he is, or asks; what a machine says in whole sentences names nobody. */
const somebody = /\b(?:I|we|my|our|me|us)\b|\?/i;
/** What is shorter is typed as into a search: few words, and most of them telling. */
const longestQuery = 160;

/** Builds the index once; the function that it returns is pure and may be called for every keystroke. */
export function createDiagnosis(knowledge: Knowledge, weights: Weights = fitted): Diagnose {
  const { lexicon, late } = knowledge;
  const reader = createReader(knowledge, createPlain(lexicon.plainWords, weights), weights);
  // Half of the index, and most logs never ask it.
  let known: Concepts | undefined;
  const concepts = (): Concepts => (known ??= createConcepts({ ...lexicon, ...late.words() }, weights));
  const lateConcepts: Pick<Concepts, 'of'> = { of: (...text) => concepts().of(...text) };
  let built: WordSearch | undefined;
  const wordSearch = (): WordSearch => (built ??= createWordSearch(late.words().problems, concepts(), lexicon.senses, weights));
  // Only what is found is named.
  let wordings: NearestWording | undefined;
  const nearestWording = (): NearestWording => (wordings ??= createNearestWording(knowledge.messages));
  const readWell = createWellReader(lexicon, lateConcepts);
  const tell = createTales(
    late,
    lateConcepts,
    knowledge.problems.map(({ id }) => id),
  );
  const observe = createObserver(knowledge, silencesOf(knowledge.problems), reader);
  const readText = createTextReader(lexicon, late, knowledge.syntaxOf);
  const { methods } = lexicon.marks;
  const problems = new Map(knowledge.problems.map((problem) => [problem.id, problem]));
  const complains = complaintsIn(lexicon.senses);
  const isRemark = createRemarkReader(lexicon.sentenceRoles.remarks, complains);
  const products = anyOf(knowledge.printers.flatMap(({ names }) => names));
  const printers = new Map(knowledge.printers.map((printer) => [printer.id, printer]));

  return (given, corrections) => {
    const read = typeof given === 'string' ? readText(given, corrections) : readSigns(given, lexicon.notifications);
    const { lines, blocks, words } = read;
    const observed = observe(read);
    const evidence = meant(observed.evidence, problems, read.stated);
    const proven = provenIn(evidence, problems);
    const still = stillOpen(evidence, problems, proven, read.timeless, read.logged, words !== 'nobody', observed.isSteady);
    const open = withoutEffects(words === 'nobody' ? ofLastAttempts(still, problems) : still, problems);
    const cases = rankCases(
      open,
      observed.printers,
      { named: observed.named, marked: observed.marked, methods, problems, printers },
      weights,
    );
    // The words of a status are its fields: they never make a finding sure.
    const isStatus = lines.length > 1 && (observed.named.get('up') ?? 0) > 0;
    const { told: blamed, well, isCalm, besides } = readWell(read.told);
    const isShownWell = isWell(proven, evidence, cases, weights);
    // Who pastes what is well, and says that nothing is wrong or only where he looked, asks nothing.
    const asksNothing = words === 'somebody' && ((isCalm && !complains(besides)) || isRemark(read.speech)) && isShownWell;
    const said = (): string =>
      words === 'nobody'
        ? wordsOfMachine(
            read,
            { evidence, history: observed.history.union(linesOf(evidence.filter((one) => !open.includes(one)))) },
            cases,
            complains,
          )
        : wordsOfSomebody(read, blamed, cases, evidence);
    const spoken = asksNothing ? '' : said();
    // Where a message stands, words product the peer is says nothing more.
    const isExact = cases.some(({ exact }) => exact);
    const worded = isExact ? spoken.replace(products, ' ') : spoken;
    const prose = words === 'a question';
    // Before the words: who asks needs both, and they are loaded at once.
    const tale = prose ? tell(worded) : null;
    const found = withRuledOut(
      candidatesOf(cases, worded ? wordSearch().search(worded) : [], lines, words, weights),
      new Set([...read.ruledOut, ...well].flatMap((piece) => wordSearch().named(piece))),
      weights,
    );
    const isBrief = lines.length <= fewLines && worded.length < longestQuery;
    // Only who asks tells a story: beside what was pasted the lines decide, and so does a message that was typed.
    const isMessage =
      (isExact && (isBrief || !somebody.test(worded))) || (isBrief && cases.some(({ evidence: own }) => own.some(({ called }) => called)));
    const candidates = tale && !isMessage ? withOdds(found, tale, weights) : found;
    const told = cases.reduce((most, { score, exact }) => Math.max(most, exact ? score : 0), 0);
    const near = prose ? (candidates[0]?.alike?.score ?? 0) : 0;
    const unrelated = lines.length
      ? otherMatter(
          {
            prose,
            brief: isBrief,
            named: observed.named,
            others: observed.others,
            told,
            isNegotiation: cases.some(({ exact, evidence: own }) => exact && own.some(isOfIke)),
            worded: near,
          },
          weights,
        )
      : null;
    const healthy = (words === 'nobody' || asksNothing) && worded === '' && unrelated === null && isShownWell;
    // What a machine printed of another matter has nothing to do with ours, whatever its words resemble.
    const isElsewhere = unrelated !== null && words === 'nobody' && cases.length === 0;
    // A search of few words that names nothing of ours may be about anything.
    const isOther = tale?.isStrange === true && isBrief && !isExact && !namesOurs(observed.named);
    const findings =
      healthy || isElsewhere
        ? []
        : findingsOf(
            typeof given === 'string' ? given : '',
            candidates,
            {
              isElsewhere: unrelated !== null || isCalm || isOther,
              ...byAllWords(tale, candidates[0], found[0]),
              pasted: besideWords(words, lines, proven),
            },
            prose && !isStatus && namesOurs(observed.named),
            problems,
            nearestWording(),
            weights,
          );
    return {
      findings,
      proven: provenBeside(proven, findings[0], problems),
      healthy,
      blocks,
      syntax: read.syntax,
      unrelated,
      ...(tale && !isExact && tale.unbroken > likely && { asksHow: true }),
      unsure: !healthy && !findings.some(({ confident }) => confident),
      printedBy: printerOf(observed),
      lineCount: typeof given === 'string' ? countLines(given) : 0,
    };
  };
}

/** True for a line of one end of a negotiation: only IKE has these roles. */
const isOfIke = ({ message, share }: Evidence): boolean => share === 1 && message.role !== 'either';

/** True where something came up, and no line that is known speaks against it. */
function isWellSoFar(evidence: readonly Evidence[]): boolean {
  if (evidence.some(({ message }) => carries(message))) return true;
  return evidence.some(({ message }) => provesProgress(message)) && evidence.every(({ problems }) => problems.length === 0);
}

/** What was printed after the last line that proves a child SA or a session up: success closes what was before it. */
function sinceUp(ordered: readonly Line[], evidence: readonly Evidence[]): readonly Line[] {
  const up = evidence.filter(({ message }) => carries(message)).map(({ last }) => last);
  return up.length ? ordered.slice(Math.round(Math.max(...up) * (ordered.length - 1)) + 1) : ordered;
}

const linesOf = (evidence: readonly Evidence[]): ReadonlySet<number> =>
  new Set(evidence.flatMap(({ lines }) => lines.map(({ number }) => number)));

/** A proposal complains of nothing: `AES_CBC_256-HMAC_SHA2_256-MODP2048-ENABLED+DISABLED`. */
const ofAlgorithms = /\b[A-Z][A-Z\d_]*(?:[-+/][A-Z\d_]+){2,}/g;

/** What plain words are sought in where a device printed all: nowhere, when it says enough by itself or when there is too much of it. */
function wordsOfMachine(
  { heard, said, logged, stated, syntax }: ReadText,
  { evidence, history }: Pick<Observed, 'evidence' | 'history'>,
  cases: readonly Case[],
  complains: (text: string) => boolean,
): string {
  if (syntax !== null) return '';
  // Where something came up, a line that is not known is just that, unless it is all that was typed and complains.
  const isComplaint = heard.length === 1 && complains(heard[0]?.text ?? '');
  if ((isWellSoFar(evidence) && !isComplaint) || tellsState(said) || (cases[0]?.score ?? 0) > 0.6) return '';
  const open = sinceUp(heard, evidence);
  // Only a log has sentences: other words are the names of fields and settings. A line or two may be a question in short.
  const isShort = heard.length <= fewLines;
  if (open.length > 1 && open.every(({ number }) => stated.has(number))) return '';
  const worded = isShort ? open : open.filter(({ number }) => logged.has(number));
  if (worded.length > mostLinesForWords || (!isShort && logged.size * 2 < heard.length)) return '';
  // Who prints no complaint may name what others complain of; what is short may be typed.
  const words = worded.flatMap(({ number, text }) => (history.has(number) ? [] : text.replace(ofAlgorithms, ' '))).join(' ');
  return complains(words) || (worded.length === 1 && words.length < longestQuery) ? words : '';
}

/** Builds what tells whether a device complains of anything. */
function complaintsIn({ complaints, endings, successes }: Senses): (text: string) => boolean {
  const any = (pieces: readonly string[]): RegExp => new RegExp(String.raw`(?<![a-z])(?:${pieces.join('|')})`, 'i');
  const [complaint, ending, success] = [any(complaints), any(endings), any(successes)];
  return (text) => complaint.test(text) || (ending.test(text) && !success.test(text));
}

const withoutNumbers = (text: string): string => text.replace(/\d+/g, '0');

/** Where somebody tells: what is to blame in his words, and in a log beside them that shows neither a known fault nor success, for that is what he asks about. */
function wordsOfSomebody({ told, heard, logged }: ReadText, blamed: string, cases: readonly Case[], evidence: readonly Evidence[]): string {
  const own = /\w/.test(blamed) ? blamed : told;
  if (cases.length > 0 || isWellSoFar(evidence)) return own;
  // Of a message that repeats not every line is kept.
  const known = new Set(evidence.flatMap(({ lines }) => lines.map(({ text }) => withoutNumbers(text))));
  const quoted = heard.filter(({ number, text }) => logged.has(number) && !known.has(withoutNumbers(text))).slice(-mostLinesForWords);
  return [own, ...quoted.map(({ text }) => text)].join('\n');
}

/** What words by themselves say of what was pasted; a line alone may have been typed. */
function besideWords(words: ReadText['words'], lines: readonly Line[], proven: readonly Layer[]): Standing['beside'] {
  if (words === 'somebody') return provesTraffic(proven) ? 'works' : 'open';
  return words === 'nobody' && lines.length > 1 ? 'printed' : null;
}

/** True where a child SA or a BGP session came up. */
const provesTraffic = (proven: readonly Layer[]): boolean => proven.includes('ipsec') || proven.includes('bgp');

/** True where something came up, nothing fell, and no line stands there that names a problem. */
function isWell(proven: readonly Layer[], evidence: readonly Evidence[], cases: readonly Case[], weights: Weights): boolean {
  if (!provesTraffic(proven)) return false;
  return (
    evidence.every(({ message }) => message.tells !== 'down') &&
    !cases.some(({ score, evidence: told }) => score >= weights.known || told.some(({ share }) => share === 1))
  );
}

function printerOf({ printers, evidence }: Observed): string | null {
  const [likeliest] = [...printers].sort(([, a], [, b]) => b - a);
  return likeliest?.[0] ?? evidence[0]?.message.by ?? null;
}

/** Any of these names as whole words. */
function anyOf(names: readonly string[]): RegExp {
  return new RegExp(String.raw`(?<!\w)(?:${names.map(literalOf).join('|') || '(?!)'})(?![a-z])`, 'gi');
}
