import { Entity } from 'electrodb';
import type { LanguagesInUse } from '../../briefings/ports.ts';
import type { ReaderStore } from '../../readers/ports.ts';
import { tableSchema } from '../../resources/table.ts';
import type { Table } from './client.ts';

const makeLanguages = ({ client, table }: Table) =>
  new Entity(
    {
      model: { entity: 'language', version: '1', service: 'hub' },
      attributes: { language: { type: 'string', required: true } },
      indexes: {
        all: {
          pk: { field: tableSchema.partitionKey, composite: [], template: 'languages', casing: 'none' },
          sk: {
            field: tableSchema.sortKey,
            composite: ['language'],
            // biome-ignore lint/suspicious/noTemplateCurlyInString: ElectroDB fills it.
            template: '${language}',
            casing: 'none',
          },
        },
      },
    },
    { client, table },
  );

// Each costs as much as the first; the ones beyond are read in English.
const maxLanguages = 10;

/** Languages that readers have ever chosen: kept apart, since to ask a million readers would cost more than to write. */
export const makeLanguagesInUse = (table: Table): LanguagesInUse => {
  const languages = makeLanguages(table);
  return async () => {
    const { data } = await languages.query.all({}).go({ consistent: true, pages: 'all' });
    return data.map(({ language }) => language).slice(0, maxLanguages);
  };
};

/** The store, noting the language of every reader who is written; once a process for each. */
export const notingLanguages = (store: ReaderStore, table: Table): ReaderStore => {
  const languages = makeLanguages(table);
  const noted = new Set(['en']);
  const note = async (language: string) => {
    if (noted.has(language)) return;
    await languages.put({ language }).go();
    noted.add(language);
  };
  return {
    ...store,
    create: async (reader) => {
      await note(reader.settings.language);
      return store.create(reader);
    },
    replace: async (reader) => {
      await note(reader.settings.language);
      return store.replace(reader);
    },
  };
};
