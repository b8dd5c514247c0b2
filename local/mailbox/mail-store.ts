import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod/mini';
import type { Mail } from './mail.ts';

export type MailStore = {
  /** Newest first. */
  list(): Mail[];
  get(id: string): Mail | null;
  raw(id: string): Promise<Uint8Array | null>;
  add(mail: Mail, raw: Uint8Array): Promise<void>;
  clear(): Promise<void>;
};

const keptMail = z.object({
  id: z.string(),
  from: z.string(),
  to: z.array(z.string()),
  subject: z.string(),
  receivedAt: z.string(),
  tags: z.record(z.string(), z.string()),
  configurationSet: z.nullable(z.string()),
  order: z.number(),
});

/** Keeps each message as `<id>.eml`, byte for byte, and `<id>.json` in `dir`; in memory for null. */
export const openMailStore = async (dir: string | null): Promise<MailStore> => {
  const files = dir === null ? memoryFiles() : diskFiles(dir);
  const kept = await files.load();
  const mails = new Map<string, Mail>(kept.map(({ order: _, ...mail }) => [mail.id, mail]));
  let order = Math.max(0, ...kept.map((mail) => mail.order));
  return {
    list: () => [...mails.values()].reverse(),
    get: (id) => mails.get(id) ?? null,
    raw: async (id) => (mails.has(id) ? files.read(id) : null),
    add: async (mail, raw) => {
      await files.write({ ...mail, order: ++order }, raw);
      mails.set(mail.id, mail);
    },
    clear: async () => {
      const ids = [...mails.keys()];
      mails.clear();
      await files.remove(ids);
    },
  };
};

type KeptMail = z.infer<typeof keptMail>;

const diskFiles = (dir: string) => ({
  load: async (): Promise<KeptMail[]> => {
    await mkdir(dir, { recursive: true });
    const names = (await readdir(dir)).filter((name) => name.endsWith('.json'));
    const read = names.map(async (name) =>
      keptMail.parse(JSON.parse(await readFile(join(dir, name), 'utf8'))),
    );
    return (await Promise.all(read)).sort((a, b) => a.order - b.order);
  },
  read: async (id: string): Promise<Uint8Array> => readFile(join(dir, `${id}.eml`)),
  /** The description comes last and at once: a message without one, left by a crash, was never accepted. */
  write: async (mail: KeptMail, raw: Uint8Array): Promise<void> => {
    await writeFile(join(dir, `${mail.id}.eml`), raw);
    const description = join(dir, `${mail.id}.json`);
    await writeFile(`${description}.part`, JSON.stringify(mail));
    await rename(`${description}.part`, description);
  },
  remove: async (ids: string[]): Promise<void> => {
    for (const id of ids) {
      await rm(join(dir, `${id}.json`), { force: true });
      await rm(join(dir, `${id}.eml`), { force: true });
    }
  },
});

const memoryFiles = (): ReturnType<typeof diskFiles> => {
  const bytes = new Map<string, Uint8Array>();
  return {
    load: async () => [],
    read: async (id) => bytes.get(id) ?? new Uint8Array(),
    write: async (mail, raw) => void bytes.set(mail.id, raw),
    remove: async (ids) => {
      for (const id of ids) bytes.delete(id);
    },
  };
};
