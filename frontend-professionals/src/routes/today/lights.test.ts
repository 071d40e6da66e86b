import { describe, expect, it } from 'vitest';

import { lightsFor } from './lights';

const count = (counts: Parameters<typeof lightsFor>[0]) => {
  const lights = lightsFor(counts);
  return ['fresh', 'due', 'doubtful'].map(light => lights.filter(one => one === light).length);
};

describe('The windows of the façade', () => {
  it('are one for each thing', () => expect(count({ fresh: 30, due: 6, doubtful: 4 })).toEqual([30, 6, 4]));
  it('stand for several where there is more, and a dark one stays', () => expect(count({ fresh: 99_990, due: 9, doubtful: 1 })).toEqual([320, 1, 1]));
  it('may all be dark', () => expect(count({ fresh: 0, due: 0, doubtful: 5 })).toEqual([0, 0, 5]));
});
