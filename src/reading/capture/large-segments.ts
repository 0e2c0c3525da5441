/** So long a piece fills a packet; a tunnel is in the way of no smaller one. */
const large = 1200;
/** So often the same piece is no accident. */
const repeated = 3;
/** Flows that are told apart at a time; of two that share a place the newer one stays. */
const places = 1 << 14;

/** Finds full-size segments of TCP that are sent again and again while the other end answers with small ones. */
export interface LargeSegments {
  /** True once, for the first segment that was sent for the third time. */
  take(from: number, to: number, fromPort: number, toPort: number, sequence: number, length: number): boolean;
}

export function createLargeSegments(): LargeSegments {
  const flows = new Int32Array(places);
  const sequences = new Uint32Array(places);
  const times = new Uint8Array(places);
  const answered = new Int32Array(places);
  let found = false;
  return {
    take: (from, to, fromPort, toPort, sequence, length) => {
      if (found) return false;
      const ports = Math.imul(fromPort, 65599) ^ toPort;
      const flow = (Math.imul(Math.imul(from, 73856093) ^ to, 19349663) ^ ports) | 1;
      const place = (flow ^ (flow >>> 15)) & (places - 1);
      if (length < large) {
        // Whoever answers is marked by the way back.
        const back = (Math.imul(Math.imul(to, 73856093) ^ from, 19349663) ^ (Math.imul(toPort, 65599) ^ fromPort)) | 1;
        answered[(back ^ (back >>> 15)) & (places - 1)] = back;
        return false;
      }
      if (flows[place] === flow && sequences[place] === sequence) {
        const now = (times[place] = Math.min(255, (times[place] ?? 0) + 1));
        found = now >= repeated && answered[place] === flow;
        return found;
      }
      // A piece that waits for its third time is not pushed out by what the same flow sends besides.
      if (flows[place] === flow && (times[place] ?? 0) > 1 && ((sequence - (sequences[place] ?? 0)) | 0) > 0) return false;
      flows[place] = flow;
      sequences[place] = sequence;
      times[place] = 1;
      return false;
    },
  };
}
