import { patternOf } from '../reading/sentences.ts';

/** Who writes more tells more than where he looked. */
const longest = 200;
/** `Is this delete a problem?`, with nothing else in the sentence; `please check whether this looks right to you`; `do you see anything odd in it?` */
const asksIfWell = new RegExp(
  [
    String.raw`(?<=^|[.!?\n])\W*(?:is|are|does|do|should) (?:this|that|these|those|it) (?:[\w-]+ ){0,4}(?:problem|normal|ok|okay|fine|healthy|good|bad|right|wrong|expected|worry|concern)\s*\?`,
    String.raw`\b(?:check|see) (?:if|whether) (?:this|it) (?:looks?|is) \w+(?: to you)?`,
    String.raw`\b(?:do you )?see anything \w+(?: in (?:this|it))?\s*\?`,
  ].join('|'),
  'gi',
);
/** What happens to somebody, in words by which no device complains. */
const ofTrouble =
  /\b(?:slow|hang|stall|fr[eo]*z|chopp|jitter|interrupt|br(?:eak|oke)|strange|weird|troubl|problem|issue|intermitt|outage|latenc|delay|perform|throughput|langsam|ausfall|hängt|ruckel|abbr[uü]ch)|\b(?:lags?|laggy|cut|cuts|stops?|stopped|odd|helps?|why|how|since|after|still|but|however|sometimes|users?|audio|poor|lose|loses|seit|aber|warum)\b/i;
const between = /[.,:](?=\s|$)|[;!?()\n]|\s(?:[-–—]|and|und|while|where|when|during|wenn|als|während)\s/i;

/** Builds what tells whether somebody says no more than where he stands or looked, or asks whether what he shows is well. */
export function createRemarkReader(remarks: readonly string[], complains: (text: string) => boolean): (text: string) => boolean {
  const remark = patternOf(remarks);
  return (text) => {
    const besides = text.slice(0, longest + 1).replace(asksIfWell, ' ');
    if (text.length > longest || !/\w/.test(text) || ofTrouble.test(besides) || complains(besides)) return false;
    return besides.split(between).every((clause) => !/\w/.test(clause) || remark.test(clause));
  };
}
