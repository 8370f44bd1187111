import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const check = fileURLToPath(new URL('device-time-zone-check.ts', import.meta.url));
const directory = fileURLToPath(new URL('../../data/jena/directory.json', import.meta.url));

interface Findings {
  deviceClock: string;
  differences: string[];
  answers: string;
}

async function findingsIn(deviceTimeZone: string): Promise<Findings> {
  const { stdout } = await promisify(execFile)(process.execPath, [check, directory], {
    env: { ...process.env, TZ: deviceTimeZone },
    maxBuffer: 1e9,
  });
  return JSON.parse(stdout) as Findings;
}

const inUtc = findingsIn('UTC');

/** Noon of 1 July 2026 in UTC shows on the device's own clock that its time zone really is another one. */
const devices: [deviceTimeZone: string, deviceClock: string][] = [
  ['UTC', '12:00'],
  ['Europe/Berlin', '14:00'],
  ['Pacific/Kiritimati', '2:00'],
  ['America/St_Johns', '9:30'],
  ['Asia/Kathmandu', '17:45'],
];

for (const [deviceTimeZone, deviceClock] of devices) {
  test(`the offices of Jena seen from a device in ${deviceTimeZone} => as by the minute, and as in UTC`, async () => {
    const findings = await (deviceTimeZone === 'UTC' ? inUtc : findingsIn(deviceTimeZone));
    assert.equal(findings.deviceClock, deviceClock);
    assert.deepEqual(findings.differences, []);
    assert.ok(findings.answers.length > 1e5);
    assert.ok(findings.answers === (await inUtc).answers, 'the same answers as in UTC');
  });
}
