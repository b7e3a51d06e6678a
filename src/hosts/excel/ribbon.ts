/** Runs `handler` when the button of the ribbon whose function is called `name` in manifest.xml is pressed. */
export function onRibbonButton(name: string, handler: () => Promise<void>): void {
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
    // Excel shows the button as busy until it is told.
    void handler().finally(() => event.completed());
  });
}

/** Opens the task pane; in the shared runtime it is already loaded, and a second call changes nothing. */
export async function showTaskPane(): Promise<void> {
  await Office.addin.showAsTaskpane();
}
