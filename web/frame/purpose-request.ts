import { createQuestion } from './question.ts';

/** Why the person consults: asked by a call that was refused, the title bar, an error state. */
export const { ask: askPurpose, settle: settlePurpose, useAsked: usePurposeAsked } = createQuestion();

export function openPurposeDialog(): void {
  void askPurpose();
}
