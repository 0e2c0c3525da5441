import type { Issue } from '../issue/issue.ts';
import { follow } from './follow.ts';
import type { Ledger, LedgerEntry } from './ledger.ts';
import { pageOf } from './ledger.ts';

const form = /^\/(?:[a-z0-9][a-z0-9._-]*\/)*(?:[a-z0-9][a-z0-9._-]*\.[a-z]+)?(?:#[A-Za-z0-9][\w.-]*)?$/;
const day = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

/**
 * Everything that breaks the promise that a published address never dies: gone without a successor, used again after it was
 * retired, a redirect that goes round or ends nowhere, a row that is no row. `current` is what the site publishes now.
 */
export function checkLedger(ledger: Ledger, current: ReadonlySet<string>): Issue[] {
  return [...ledger].flatMap(([address, entry]) => [
    ...checkForm(address, entry),
    ...(entry.retired ? checkRetired(ledger, current, address, entry) : checkPublished(ledger, current, address, entry)),
  ]);
}

function checkForm(at: string, { since, retired, to }: LedgerEntry): Issue[] {
  const bad = (wrong: string, fix: string): Issue => ({ code: 'ledger/form', at, wrong, fix });
  return [
    ...(form.test(at) ? [] : [bad('this is no address of a page or of a part of one', 'Write it as /folder/id/ or /folder/id/#part')]),
    ...[since, retired]
      .filter((date) => date !== undefined && !day.test(date))
      .map((date) => bad(`"${date}" is no day`, 'Write it as YYYY-MM-DD')),
    ...(retired && retired < since ? [bad(`it was retired on ${retired}, before it was published on ${since}`, 'Set the right day')] : []),
    ...(to !== undefined && !form.test(to) ? [bad(`"${to}" is no address`, 'Lead it to /folder/id/ or /folder/id/#part')] : []),
  ];
}

function checkPublished(ledger: Ledger, current: ReadonlySet<string>, at: string, { to }: LedgerEntry): Issue[] {
  const issues: Issue[] = [];
  if (to !== undefined)
    issues.push({
      code: 'ledger/not-retired',
      at,
      wrong: `it leads to ${to} and has no day in "retired"`,
      fix: 'Add the day, or remove "to"',
    });
  const page = pageOf(at);
  const wentWithItsPage = page !== at && ledger.get(page)?.retired !== undefined;
  if (!current.has(at) && !wentWithItsPage)
    issues.push({
      code: 'ledger/gone',
      at,
      wrong: 'it was published and is gone',
      fix: isFile(at)
        ? 'Publish it again: programs read it, and a file can’t redirect them'
        : 'Publish it again, or add "retired" and "to" to its row in content/ledger.json. A row that no release has carried may be deleted',
    });
  return issues;
}

function checkRetired(ledger: Ledger, current: ReadonlySet<string>, at: string, { to }: LedgerEntry): Issue[] {
  if (current.has(at))
    return [{ code: 'ledger/reused', at, wrong: 'it was retired and is published again', fix: 'Give the new thing an id of its own' }];
  if (isFile(at))
    return [{ code: 'ledger/file-retired', at, wrong: 'a file can’t redirect the programs that read it', fix: 'Publish it again' }];
  if (to === undefined)
    return [
      { code: 'ledger/no-successor', at, wrong: 'it is retired and leads nowhere', fix: 'Add "to": the address that answers best now' },
    ];
  const { end, at: last } = follow(ledger, at);
  if (end === 'loop')
    return [
      {
        code: 'ledger/loop',
        at,
        wrong: `its redirect goes round and comes back to ${last}`,
        fix: 'Lead one of them to a published address',
      },
    ];
  if (end === 'nowhere')
    return [
      {
        code: 'ledger/ends-nowhere',
        at,
        wrong: `its redirect ends at ${last}, which nobody published`,
        fix: 'Lead it to a published address',
      },
    ];
  return [];
}

const isFile = (address: string): boolean => /\.[a-z]+$/.test(address);
