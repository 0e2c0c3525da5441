import { showWrong } from './compare-form.ts';
import { addressNumber, rangeOf } from '../settings/networks.ts';

type Field = HTMLInputElement | HTMLSelectElement;
/** What a value of a field must be, and what is said where it is not. */
type Form = readonly [is: (value: string) => boolean, says: string];

const isAddress = (value: string): boolean => addressNumber(value) !== null;
const address: Form = [isAddress, 'Give one address, such as 192.0.2.1.'];
const interfaceAddress: Form = [
  (value) => /^[^/-]+\/\d+$/.test(value) && rangeOf(value) !== null,
  'Give an address with its length, such as 169.254.100.1/30.',
];
const largestAs = 4_294_967_295;
const as: Form = [
  (value) => /^\d{1,10}$/.test(value) && Number(value) >= 1 && Number(value) <= largestAs,
  `Give a number from 1 to ${largestAs}, such as 65000.`,
];
const networks: Form = [
  (value) =>
    value
      .replace(/\s*-\s*/g, '-')
      .split(/[,;\s]+/)
      .filter(Boolean)
      .every((one) => one.toLowerCase() === 'any' || rangeOf(one) !== null),
  'Give networks with a comma between them, such as 10.1.0.0/16, 10.2.0.0/16.',
];

const forms = new Map<string, Form>([
  ['Local IP Address', address],
  ['Remote Public IP', address],
  ['Remote Private IP', address],
  ['BGP Remote IP', address],
  ['BGP Local IP/Prefix Length', interfaceAddress],
  ['Local ASN', as],
  ['BGP Neighbor ASN', as],
  ['Local Networks', networks],
  ['Remote Networks', networks],
]);

/** Checks the value of a field of the form; true where it can be taken. */
export function check(field: Field): boolean {
  const [is, says] = forms.get(field.name) ?? [];
  const value = field.value.trim();
  field.setCustomValidity(!value || !is || is(value) ? '' : (says ?? ''));
  // Whoever still types is told nothing; that it is right now is told at once.
  if (field.validity.valid) showWrong(field);
  return field.validity.valid;
}
