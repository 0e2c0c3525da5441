import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { sddcForm as form } from '../../../src/configuration/sddc-form.ts';
import { sddcForm } from '../../support/two-ends.ts';

describe('a key that was pasted into another field', () => {
  const fields = [
    ...['Local IP Address', 'BGP Local IP/Prefix Length', 'BGP Neighbor ASN', 'Local ASN', 'IKE Type', 'IKE Encryption'],
    ...['IKE Digest Algorithm', 'Diffie Hellman', 'Tunnel Encryption', 'Tunnel Digest Algorithm', 'Perfect Forward Secrecy'],
  ];
  for (const field of fields)
    test(`${field}: the note shows the field alone`, () => {
      const { notes } = form.read(sddcForm.replace(new RegExp(`^${field}: .*$`, 'm'), `${field}: S3cret-Horse`));
      assert.ok(
        notes.some(({ text }) => text === `${field}: …`),
        JSON.stringify(notes),
      );
      assert.ok(!JSON.stringify(notes).includes('S3cret'));
    });
  for (const field of ['Admin Status', 'Connection Initiation Mode', 'TCP MSS Clamping', 'Local Networks', 'Remote Networks'])
    test(`${field}: the note shows the field alone`, () =>
      assert.ok(!JSON.stringify(form.read(`${sddcForm}${field}: Horse-Battery\n`).notes).includes('Horse')));
  test('on the line below its label as well', () => {
    const { notes } = form.read(sddcForm.replace('IKE Type: IKE V2', 'IKE Type\nS3cret-Horse'));
    assert.deepEqual(
      notes.map(({ text }) => text),
      ['IKE Type: …'],
    );
  });
  test('a number is shown', () =>
    assert.equal(form.read(sddcForm.replace('65001', '99999999999')).notes[0]?.text, 'BGP Neighbor ASN: 99999999999'));
});
