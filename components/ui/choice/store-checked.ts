/** Stores the new state of a checkbox; on failure the error is reported, and the box shows the stored state again. */
export async function storeChecked(box: HTMLInputElement, store: (isChecked: boolean) => Promise<unknown>): Promise<void> {
  const isChecked = box.checked;
  try {
    await store(isChecked);
  } catch (error) {
    box.checked = !isChecked;
    reportError(error);
  }
}
