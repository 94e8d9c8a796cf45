import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openApiFuzz } from '../test/api-fuzz.ts';

test('whatever is sent to any operation as anybody, nothing fails inside and nothing forbidden is shown', async () => {
  const fuzz = await openApiFuzz();
  try {
    const { calls, answered, problems } = await fuzz.run({ seed: 1, times: 2 });
    assert.deepEqual(problems, []);
    // What is drawn gets through the first checks: else nothing would be proved.
    assert.ok(answered.includes('GET /api/collect/reports'), `reports were never listed in ${calls} calls`);
    assert.ok(answered.length > 20, `only ${answered.length} operations were answered`);
  } finally {
    await fuzz.close();
  }
});
