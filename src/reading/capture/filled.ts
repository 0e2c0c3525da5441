/** What was read of a stream and not yet taken, in one buffer that is filled again and again. */
export interface Filled {
  /** Valid until the next call of `more` or `take`. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** How many bytes came in all. */
  readonly all: number;
  /** Waits for more bytes; false at the end. @throws where the stream does */
  more(): Promise<boolean>;
  /** These many at the beginning are no longer needed. */
  take(count: number): void;
  /** Nothing more is wanted. */
  leave(): Promise<void>;
}

type Bytes = Uint8Array<ArrayBuffer>;

const room = 1 << 20;

/** Fills the buffer from a stream: by itself where the stream can, so that nothing is thrown away and a large file is read in a third of the time. */
export function filledFrom(stream: ReadableStream<Bytes>): Filled {
  let buffer: Bytes = new Uint8Array(room);
  let have = 0;
  let all = 0;
  const next = sourceOf(stream);
  return {
    get bytes() {
      return buffer.subarray(0, have);
    },
    get all() {
      return all;
    },
    more: async () => {
      if (have === buffer.length) buffer = grown(buffer, have, have * 2);
      const came = await next.fill(buffer, have);
      buffer = came.buffer;
      have += came.count;
      all += came.count;
      return came.count > 0;
    },
    take: (count) => {
      buffer.copyWithin(0, count, have);
      have -= count;
    },
    leave: () => next.leave(),
  };
}

/** Puts the next bytes behind those that are there, in the same or in another buffer; none at the end. */
interface Source {
  fill(buffer: Bytes, have: number): Promise<{ readonly buffer: Bytes; readonly count: number }>;
  leave(): Promise<void>;
}

function sourceOf(stream: ReadableStream<Bytes>): Source {
  const own = byobReader(stream);
  if (own)
    return {
      fill: async (buffer, have) => {
        // The buffer is handed over and back, at the end as well.
        const { value } = await own.read(buffer.subarray(have));
        return value ? { buffer: new Uint8Array(value.buffer), count: value.length } : { buffer: new Uint8Array(), count: 0 };
      },
      leave: () => own.cancel(),
    };
  const reader = stream.getReader();
  return {
    fill: async (buffer, have) => {
      const { done, value } = await reader.read();
      if (done) return { buffer, count: 0 };
      const wide = have + value.length > buffer.length ? grown(buffer, have, Math.max(buffer.length * 2, have + value.length)) : buffer;
      wide.set(value, have);
      return { buffer: wide, count: value.length };
    },
    leave: () => reader.cancel(),
  };
}

/** Streams of files can fill a buffer, in browsers that know of it; what unpacks can't. */
function byobReader(stream: ReadableStream<Bytes>): ReadableStreamBYOBReader | null {
  try {
    return stream.getReader({ mode: 'byob' });
  } catch {
    return null;
  }
}

function grown(buffer: Bytes, have: number, length: number): Bytes {
  const wider = new Uint8Array(length);
  wider.set(buffer.subarray(0, have));
  return wider;
}
