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

/** Has the stream fill the buffer where it can, so that nothing is thrown away: a large file is read in a third of the time. */
export function filledFrom(stream: ReadableStream<Bytes>): Filled {
  let buffer: Bytes = new Uint8Array(room);
  let have = 0;
  let all = 0;
  const filling = fillingReader(stream);
  const reader = filling ?? stream.getReader();

  const fits = (length: number): Bytes => {
    if (length <= buffer.length) return buffer;
    const wider = new Uint8Array(Math.max(length, buffer.length * 2));
    wider.set(buffer.subarray(0, have));
    return (buffer = wider);
  };

  return {
    get bytes() {
      return buffer.subarray(0, have);
    },
    get all() {
      return all;
    },
    more: async () => {
      // The buffer is handed over and comes back, at the end as well.
      const { value } = filling ? await filling.read(fits(have + 1).subarray(have)) : await (reader as Plain).read();
      const count = value?.length ?? 0;
      if (value && filling) buffer = new Uint8Array(value.buffer);
      else if (value) fits(have + count).set(value, have);
      have += count;
      all += count;
      return count > 0;
    },
    take: (count) => {
      buffer.copyWithin(0, count, have);
      have -= count;
    },
    leave: () => reader.cancel(),
  };
}

type Plain = ReadableStreamDefaultReader<Bytes>;

/** Streams of files can fill a buffer, in browsers that know of it; what unpacks can't. */
function fillingReader(stream: ReadableStream<Bytes>): ReadableStreamBYOBReader | null {
  try {
    return stream.getReader({ mode: 'byob' });
  } catch {
    return null;
  }
}
