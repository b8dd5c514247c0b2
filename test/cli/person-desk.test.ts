import { describe, expect, it } from 'vitest';
import { makePersonDesk } from '../deploy/person-desk.ts';

/** Somebody who says these things, one after the other. */
const person = (...said: string[]) => {
  const asked: string[] = [];
  const desk = makePersonDesk(async (question) => {
    asked.push(question);
    return said.shift() ?? '';
  });
  return { desk, asked };
};

describe('who reads the mail of a walk in a real account', () => {
  it('is asked until the link is there, whatever comes along with it', async () => {
    const { desk, asked } = person(
      '',
      'https://hub.example.org/',
      ' "https://hub.example.org/confirm?token=a-b_c~" ',
    );
    expect(await desk.confirmLink('ada@example.org')).toBe('https://hub.example.org/confirm?token=a-b_c~');
    expect(asked).toHaveLength(3);
    expect(asked[0]).toContain('ada@example.org');
  });

  it('may say that no letter came', async () => {
    await expect(person('none').desk.confirmLink('ada@example.org')).rejects.toThrow('No letter came');
  });

  it('says whether the digest came, and nothing else will do', async () => {
    const { desk, asked } = person('perhaps', 'y');
    expect(await desk.digest('ada@example.org', 'On norms')).toBeNull();
    expect(asked[1]).toContain('"On norms"');
    await expect(person('n').desk.digest('ada@example.org', 'On norms')).rejects.toThrow('No digest came');
  });
});
