/** Stores what a checkbox was just set to; where that fails the error is reported, and the box shows again what is stored. */
export async function storeChecked(box: HTMLInputElement, store: (isChecked: boolean) => Promise<unknown>): Promise<void> {
  const isChecked = box.checked;
  try {
    await store(isChecked);
  } catch (error) {
    box.checked = !isChecked;
    reportError(error);
  }
}
