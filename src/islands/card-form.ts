import type { Part } from '../console/fitting.ts';
import { contradictionIn } from '../console/observe.ts';
import type { Field, Reading } from '../console/reading.ts';
import { fieldValues, readQuery, writeQuery } from '../console/reading.ts';
import { asClause } from '../tree/as-clause.ts';
import { part } from './part.ts';

/** The reading that the form holds: a query of its values, so that form and address are read by one function. */
export function readCard(form: HTMLFormElement): Reading {
  const data = new FormData(form);
  const given = (name: string) => {
    const value = data.get(name);
    return typeof value === 'string' ? value : '';
  };
  const withError = (state: string, error: string) =>
    state === 'some-up' && error ? `some-up ${error}` : state === 'down' && error ? error : state;
  return readQuery(
    new URLSearchParams({
      status: given('status'),
      channel: withError(given('channel'), given('channel-error')),
      tunnel: withError(given('tunnel'), given('tunnel-error')),
      bgp: given('bgp'),
      symptom: given('symptom'),
    }),
  ).reading;
}

/** Puts a reading into the form, opens the fields that it needs, says which values can't stand beside it and which to set next. */
export function fillCard(form: HTMLFormElement, reading: Reading, next: Part | null): void {
  for (const field of ['status', 'channel', 'tunnel', 'bgp'] as const) fillStates(form, field, reading);
  fillSelect(form, 'channel-error', reading.channel === 'Down', reading.channelError ?? '');
  fillSelect(form, 'tunnel-error', reading.tunnel === 'Down' || reading.tunnel === 'Some Up', reading.tunnelError ?? '');
  part(form, '[name="symptom"]', HTMLSelectElement).value = reading.symptom ?? '';
  const allUp = (reading.channel === 'Up' && reading.tunnel === 'Up') || reading.status === 'Yellow' || reading.status === 'Success';
  part(form, '[data-field="bgp"]').hidden = !allUp && !reading.bgp;
  part(form, '[data-field="symptom"]').hidden = !allUp && !reading.symptom;
  part(form, '[type="reset"]').hidden = writeQuery(reading).size === 0;
  const wanted = next?.replace('Error', '');
  for (const mark of form.querySelectorAll<HTMLElement>('[data-next]')) mark.hidden = mark.dataset['next'] !== wanted;
}

function fillStates(form: HTMLFormElement, field: Field & keyof Reading, reading: Reading): void {
  const odd = new Map<string, string[]>();
  // What is set already can't stand together: that is said once, not at every value.
  const isOdd = contradictionIn(reading) !== null;
  for (const radio of form.querySelectorAll<HTMLInputElement>(`[type="radio"][name="${field}"]`)) {
    const value = fieldValues[field].find((one) => one.value === radio.value);
    radio.checked = value !== undefined && value.label === reading[field];
    const reason = radio.checked || isOdd ? null : contradictionIn({ ...reading, ...value?.sets });
    radio.parentElement?.toggleAttribute('data-odd-value', reason !== null);
    if (reason !== null && value) odd.set(reason, [...(odd.get(reason) ?? []), value.label]);
  }
  const line = part(form, `#odd-${field}`);
  line.textContent = [...odd].map(([reason, values]) => `${values.join(', ')}: can’t be, ${firstSentence(reason)}`).join(' ');
  line.hidden = odd.size === 0;
}

/** The first sentence, or what stands before its colon, as the end of another one. */
const firstSentence = (text: string): string => asClause((/^.*?[.:](?= |$)/.exec(text)?.[0] ?? text).replace(/:$/, '.'));

function fillSelect(form: HTMLFormElement, name: string, shown: boolean, value: string): void {
  const select = part(form, `[name="${name}"]`, HTMLSelectElement);
  select.hidden = !shown;
  select.value = value;
}
