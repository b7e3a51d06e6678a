import type { FunctionCalls } from '../function-calls';
import { anything, text } from './argument-types';
import type { HostType } from './define-type';

type Results = Parameters<FunctionCalls['takeResults']>[0];

const FUNCTIONS = 'CustomFunctions 1.1';

/** What the client calls to bring custom functions to life and their results back. */
export const customFunctionsType: HostType<'CustomFunctions'> = {
  methods: {
    _SetOsfControlContainerReadyForCustomFunctions: {
      since: FUNCTIONS,
      takes: [],
      call: (_, { functions }) => functions.addInIsReady(),
    },
    _GetEnabledFeatures: { since: 'CustomFunctions 1.4', takes: [], call: () => [] },
    SetInvocationArrayResults: {
      since: 'CustomFunctions 1.4',
      takes: [anything],
      call: (_, { functions }, [results]: unknown[] = []) => functions.takeResults(results as Results),
    },
  },
};

/** The shared runtime tells its state; an open task pane is visible. */
export const appRuntimeServiceType: HostType<'AppRuntimeService'> = {
  methods: {
    SetAppRuntimeState: { since: 'SharedRuntime 1.1', takes: [text], call: () => undefined },
    GetAppRuntimeState: { since: 'SharedRuntime 1.1', takes: [], call: () => 'Visible' },
  },
};

export const addinInternalServiceType: HostType<'AddinInternalService'> = {
  methods: { NotifyActionHandlerReady: { since: 'SharedRuntime 1.1', takes: [], call: () => undefined } },
};
