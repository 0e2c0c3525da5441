/** So long a reader waits for the network where there is something kept. */
const shortWait = 2_000;

/** The host's answer, if one comes soon and the host is well; null otherwise. */
export async function soon(asked: Promise<Response>): Promise<Response | null> {
  const late = new Promise<null>((resolve) => setTimeout(resolve, shortWait, null));
  const answer = await Promise.race([asked.catch(() => null), late]);
  return answer && answer.status < 500 ? answer : null;
}
