import type { News, Question } from '../offline/news.ts';

/** Asks the service worker, once it is there; `hear` gets its answer. */
export async function ask(question: Question): Promise<void> {
  const { active } = await navigator.serviceWorker.ready;
  active?.postMessage(question);
}

/** Hears what the service worker tells this page. */
export function hear(listen: (news: News) => void): void {
  navigator.serviceWorker.addEventListener('message', ({ data }: MessageEvent<News>) => listen(data));
  navigator.serviceWorker.startMessages();
}
