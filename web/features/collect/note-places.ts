/** A note of the margin: where the mention that it speaks of stands, and how tall the note is, in pixels. */
export interface NoteSize {
  id: string;
  anchor: number;
  height: number;
}

/**
 * Tops of the notes, in pixels: each beside its mention, or just below the note before it where there is no room.
 * Notes are taken in the order given, which is the order of the text.
 */
export function placeNotes(notes: readonly NoteSize[], gap: number): Map<string, number> {
  const tops = new Map<string, number>();
  let free = 0;
  for (const note of notes) {
    const top = Math.max(note.anchor, free);
    tops.set(note.id, top);
    free = top + note.height + gap;
  }
  return tops;
}
