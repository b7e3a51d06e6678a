import { invalidArgument, itemNotFound } from '../host-error';
import { requireOpenForWriting } from './write-guard';
import { anything, text } from './argument-types';
import type { HostType } from './define-type';
import { hostObject, NULL_OBJECT } from './kinds';

const SINCE = 'ExcelApi 1.4';

/** The add-in's settings in the workbook, kept as JSON texts by key. */
export const settingCollectionType: HostType<'SettingCollection'> = {
  items: (_, { extras }) => [...extras.settings.keys()].map((key) => hostObject('Setting', { key })),
  item: (_, { extras }, key) => {
    if (!extras.settings.has(String(key))) throw itemNotFound();
    return hostObject('Setting', { key: String(key) });
  },
  methods: {
    Add: {
      since: SINCE,
      takes: [text, anything],
      call: (_, session, [given, value]: unknown[] = []) => {
        const key = String(given);
        requireOpenForWriting(session);
        session.extras.settings.set(key, asJson(value));
        session.options.onSettingsSaved(session.extras.settings);
        return hostObject('Setting', { key });
      },
    },
    GetItemOrNullObject: {
      since: SINCE,
      takes: [text],
      call: (_, { extras }, [key = '']: string[] = []) =>
        extras.settings.has(key) ? hostObject('Setting', { key }) : NULL_OBJECT,
    },
    GetCount: { since: SINCE, takes: [], call: (_, { extras }) => extras.settings.size },
  },
};

function asJson(value: unknown): string {
  if (value === undefined) throw invalidArgument();
  return JSON.stringify(value);
}

export const settingType: HostType<'Setting'> = {
  identity: ['Key'],
  properties: {
    Key: { since: SINCE, get: ({ key }) => key },
    Value: {
      since: SINCE,
      get: ({ key }, { extras }) => {
        const stored = extras.settings.get(key);
        if (stored === undefined) throw itemNotFound();
        return JSON.parse(stored) as unknown;
      },
      set: ({ key }, value, session) => {
        requireOpenForWriting(session);
        session.extras.settings.set(key, asJson(value));
        session.options.onSettingsSaved(session.extras.settings);
      },
    },
  },
  methods: {
    Delete: {
      since: SINCE,
      takes: [],
      call: ({ key }, session) => {
        requireOpenForWriting(session);
        session.extras.settings.delete(key);
        session.options.onSettingsSaved(session.extras.settings);
      },
    },
  },
};
