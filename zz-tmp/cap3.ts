import { readCapture } from '../src/cli/read-capture.ts';
for (let i=0;i<12;i++){ const b=performance.now(); const c=process.cpuUsage(); const f = await readCapture(process.argv[2]!); const u=process.cpuUsage(c); console.log((performance.now()-b).toFixed(0), ((u.user+u.system)/1000).toFixed(0), f!.file.packets);}
