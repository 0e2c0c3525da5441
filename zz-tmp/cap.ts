import { readCapture } from '../src/cli/read-capture.ts';
const b=performance.now(); const f = await readCapture(process.argv[2]!); const t=performance.now()-b;
console.error(t.toFixed(0), f!.file.packets, f!.ike.length, f!.bgp.length, f!.ike.filter(i=>i.nat).length);
if (process.argv[3]) console.log(JSON.stringify(f));
