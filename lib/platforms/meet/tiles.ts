/** Whether what bears a name belongs to a person's tile. A shared screen is a second tile of the same participant, with another id for what it shows. */
export function isPerson(name: Element): boolean {
  const tile = name.closest('[data-tile-media-id]');
  return tile?.getAttribute('data-tile-media-id') === tile?.getAttribute('data-participant-id');
}
