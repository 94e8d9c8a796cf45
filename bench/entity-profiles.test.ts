import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createEntities } from '../demo/entities.ts';
import { profilesOf } from '../engine/index.ts';
import { describeEntity } from './describe-entity.ts';
import { entityProfiles } from './entity-profiles.ts';

test('profiles made without reading are those that reading gives', () => {
  const entity = createEntities({ seed: 5, count: 50_000 });
  for (let index = 0; index < 3000; index++) {
    const { text, mentions } = describeEntity(entity(index));
    const read = profilesOf({ text, mentions, recordedAt: '2025-06-01T10:00:00Z', cell: 'CROSS-13' });
    assert.deepEqual(entityProfiles(entity(index), 'CROSS-13', '2025-06-01'), read, text);
  }
});
