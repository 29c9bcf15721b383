/** What Escape closes first, in an editor: completions, search, hovers, the list of commands. */
const open =
  '.suggest-widget.visible, .find-widget.visible, .parameter-hints-widget.visible, .monaco-hover:not(.hidden), .quick-input-widget:not([style*="none"])';

/** Tab writes in an editor: without this, who comes in by the keyboard could not go out. Heard before the editor hears it. */
export function leaveEditor(event: KeyboardEvent): void {
  if (event.key !== 'Escape' || !(event.target instanceof HTMLElement)) return;
  const editor = event.target.closest<HTMLElement>('.graphiql-editor, .result-window');
  const isOpen = [...document.querySelectorAll(open)].some((widget) =>
    widget.checkVisibility({ visibilityProperty: true }),
  );
  if (editor && editor !== event.target && !isOpen) editor.focus();
}
