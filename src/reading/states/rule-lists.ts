import type { Column, Labels } from '../columns.ts';
import { cellsOf, createHeaderReader } from '../columns.ts';
import type { Line } from '../line.ts';
import { firstGroup } from '../pattern.ts';
import type { StateFact } from './fact.ts';

/** How firewalls list their rules with what each took: content. */
export interface RuleWords {
  /** Columns that count packets or flows; bytes say the same. */
  readonly counts: readonly string[];
  /** What rules do that take packets away, and what others do. */
  readonly drops: readonly string[];
  readonly permits: readonly string[];
  /** Rules for IKE, for ESP, and for what goes through a tunnel are told by these. */
  readonly ike: readonly string[];
  readonly esp: readonly string[];
  readonly tunnel: readonly string[];
}

/** What a rule tells of itself. */
interface Rule {
  readonly line: number;
  readonly drops: boolean;
  readonly count: number;
  /** Its own words, the remark above it, and those of its list. */
  readonly own: string;
  readonly list: string;
}

/** A count beside the rule itself: Cisco, RouterOS, iptables. */
const counted =
  /\(hitcnt=(\d+)\)|\((\d+) match(?:es)?\)|\bpackets[=:] ?(\d+)|^\s*(?:\d+\s+)?(\d+)[KMG]?\s+\d+[KMG]?\s+(?:DROP|REJECT|ACCEPT)\s/;
const count = /^(\d[\d,.]*)[KMG]?$/;
const remark = /^\s*(?:\d+\s+)?;;;/;
/** A list begins with its name behind a prompt or a title. */
const title = /^\S*[\w)\]~>][#>$] ?\S|^\[\S+@\S+\] ?>|^\S[^:]*(?:"[^"]+"|: ?\S+)\s*$|^Chain /;
/** A rule at the end of a list takes something from everybody: it counts where it took so much of what was let through. */
const share = 10;
/** What goes on once it was let through says nothing of what begins. */
const answers = /\b(?:established|related)\b/i;

/** Finds rules of a firewall that took packets of IKE or ESP, or of what goes through a tunnel. A rule that counted none stands in nobody's way. */
export function createRuleReader(words: RuleWords): (lines: readonly Line[]) => StateFact[] {
  const labels: Labels<'count'> = { count: words.counts };
  const headed = new RegExp(String.raw`(?:^|\s)(?:${words.counts.join('|')})(?:\s|$)`);
  const columnsOf = createHeaderReader(labels);
  const [drops, permits] = [words.drops, words.permits].map((list) => new RegExp(String.raw`\b(?:${list.join('|')})\b`, 'i'));
  const [ike, esp, tunnel] = [words.ike, words.esp, words.tunnel].map((list) => new RegExp(list.join('|'), 'i'));

  return (lines) => {
    const rules = rulesIn(lines);
    return rules.flatMap((rule): StateFact[] => {
      if (!rule.drops || rule.count === 0) return [];
      if (ike?.test(rule.own)) return [{ line: rule.line, says: 'ike dropped' }];
      if (esp?.test(rule.own)) return [{ line: rule.line, says: 'esp dropped' }];
      const passed = Math.max(
        0,
        ...rules.filter((one) => !one.drops && one.list === rule.list && !answers.test(one.own)).map((one) => one.count),
      );
      const isOfTunnel = tunnel?.test(rule.own) === true || tunnel?.test(rule.list) === true;
      if (!isOfTunnel || rule.count * share < passed) return [];
      return [{ line: rule.line, says: rules.some((one) => !one.drops) ? 'tunnel dropped' : 'tunnel dropped alone' }];
    });
  };

  function rulesIn(lines: readonly Line[]): Rule[] {
    let columns: readonly Column<'count'>[] = [];
    let list = '';
    let above = '';
    return lines.flatMap(({ number, text }): Rule[] => {
      const aside = above;
      above = remark.test(text) ? text : '';
      const action = drops?.test(text) === true || permits?.test(text) === true;
      const inline = firstGroup(counted, text);
      if (inline === undefined && headed.test(text) && !/\d{2}/.test(text)) columns = columnsOf(text);
      else if (action && (inline !== undefined || columns.length > 0)) {
        const amount = inline ?? count.exec(cellsOf(columns, text).get('count')?.split(' ')[0] ?? '')?.[1] ?? '0';
        return [{ line: number, drops: drops?.test(text) === true, count: Number(amount.replace(/[,.]/g, '')), own: aside + text, list }];
      } else if (title.test(text)) [list, columns] = [text, []];
      return [];
    });
  }
}
