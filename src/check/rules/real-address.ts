import type { Device } from '../../device/device.ts';
import type { Finding, Rule } from '../rule.ts';

/** Ranges that belong to nobody: documentation, private networks, link-local, shared, loopback, multicast, all. */
const examples =
  /^(?:192\.0\.2|198\.51\.100|203\.0\.113|198\.1[89]\.\d+|10\.\d+\.\d+|172\.(?:1[6-9]|2\d|3[01])\.\d+|192\.168\.\d+|169\.254\.\d+|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.\d+|127\.\d+\.\d+|2(?:2[4-9]|[345]\d)\.\d+\.\d+|0\.\d+\.\d+)\.\d+$/;
const address = /(?<![\w.:-])(?:\d{1,3}\.){3}\d{1,3}(?![\w.-])/g;

/** A sample shows nobody's address: readers copy commands, and log lines come from somewhere. */
export const realAddress: Rule = {
  code: 'content/real-address',
  unless: ['types/'],
  find: ({ catalogue }) =>
    [
      ...catalogue.messages.map(({ by, id, example }): [string, string] => [`${by}.messages.${id}.example`, example]),
      ...[...catalogue.devices].flatMap(([id, device]) => samplesOf(id, device)),
    ].flatMap(([at, text]): Finding[] =>
      [...text.matchAll(address)]
        .filter(([found]) => found.split('.').every((part) => Number(part) < 256) && !examples.test(found))
        .slice(0, 1)
        .map(([found]) => ({
          at,
          wrong: `${found} is somebody's address`,
          fix: 'Use 192.0.2.x, 198.51.100.x or 203.0.113.x (RFC 5737), or a private one',
        })),
    ),
};

function samplesOf(id: string, { commands, config }: Device): [string, string][] {
  return [
    ...Object.entries(commands).flatMap(([ask, command]): [string, string][] =>
      'run' in command ? [[`${id}.commands.${ask}`, JSON.stringify(command.run)]] : [],
    ),
    ...config.parts.map(({ text }, index): [string, string] => [`${id}.config.parts.${index}.text`, text]),
  ];
}
