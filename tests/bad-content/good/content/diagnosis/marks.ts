import { defineMarks } from '../define.ts';

export const marks = defineMarks({
  stages: { first: ['main mode'], auth: ['IKE_AUTH'], second: ['phase 2'], child: ['quick mode'], rekey: ['anew'] },
  ours: { ike: ['ike'], bgp: ['bgp'], either: ['vpn'] },
  session: { up: ['state is up'], past: ['last error'], steady: ['for days'] },
  methods: { key: ['psk'], certificate: ['certificate'] },
});
