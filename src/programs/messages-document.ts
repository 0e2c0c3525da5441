import { addressOf } from '../tree/addresses.ts';
import type { Reference } from '../tree/references.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';

/** The version of the form of /messages.json, which its schema names. It rises when a program that reads it would have to change. */
export const messagesVersion = 1;

/**
 * The messages as /messages.json publishes them. `url` makes an address into a link.
 * `verified` is true when the text stands in a source that we read: what is inferred or known from practice only is not.
 */
export function messagesDocument(
  { messages }: Catalogue,
  references: Readonly<Record<string, Reference>>,
  url: (address: string) => string,
) {
  return messages.map(({ id, text, example, by, role, problems, tells, source }) => {
    const reference = references[source];
    return {
      id,
      url: url(addressOf('message', id)),
      text,
      example,
      by,
      role,
      problems,
      tells: tells ?? null,
      source: reference ? { title: reference.title, url: reference.url, checked: reference.checked } : null,
      verified: reference !== undefined,
    };
  });
}
