import { address, closed, date, draft, text } from './schema.ts';

/** The JSON Schema of /links.json. */
export function linksSchema(at: string) {
  return {
    $schema: draft,
    $id: at,
    title: 'Every address that Tunnel Down ever published, version 1',
    description: 'Pages and anchors. None is ever taken away: a retired one leads to its successor.',
    type: 'array',
    items: closed({
      url: address,
      title: text,
      kind: { ...text, description: 'What is there: problem, message, device, step …' },
      since: { ...date, description: 'The day on which it was first published' },
      to: { anyOf: [address, { type: 'null' }], description: 'Where a retired address leads; null while it lives' },
    }),
  };
}
