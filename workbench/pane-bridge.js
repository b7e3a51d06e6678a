// Loaded before office.js in the workbench's copy of the task pane page: what desktop Excel puts at window.external.
Object.defineProperty(globalThis, 'external', { value: globalThis.parent.paneBridge, configurable: true });
