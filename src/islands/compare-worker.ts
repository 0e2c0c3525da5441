import { formats } from '../configuration/formats.ts';
import { packed } from '../configuration/packed.ts';

// A large text is read here, so that the page goes on.
self.addEventListener('message', ({ data }: MessageEvent<{ readonly text: string; readonly format: string }>) => {
  const syntax = formats.find(({ format }) => format === data.format);
  void syntax?.load().then(
    (reader) => self.postMessage(packed(reader.read(data.text))),
    () => self.postMessage(null),
  );
});
