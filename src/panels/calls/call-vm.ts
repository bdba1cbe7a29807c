// A call while the table is still talking about it.
import type { CallCommand } from '../../rules/calls';
import type { Confidence, Light } from '../../rules/vocabulary';

export interface CallDraft {
  readonly light: Light | undefined;
  readonly condition: string;
  readonly confidence: Confidence | undefined;
  readonly prediction: string | undefined;
  readonly reason: string;
  readonly thumbs: { readonly go: number; readonly stop: number };
}

export const confidencesInOrder: readonly Confidence[] = ['unsure', 'fairly', 'certain'];

export const emptyDraft: CallDraft = {
  light: undefined,
  condition: '',
  confidence: undefined,
  prediction: undefined,
  reason: '',
  thumbs: { go: 0, stop: 0 },
};

/** What is still to be said before the call can be made. */
export function missingOf(draft: CallDraft): 'light' | 'confidence' | undefined {
  if (draft.light === undefined) return 'light';
  return draft.confidence === undefined ? 'confidence' : undefined;
}

export function inputOf(draft: CallDraft): CallCommand | undefined {
  const { light, confidence, condition, prediction, thumbs } = draft;
  if (light === undefined || confidence === undefined) return undefined;
  const reason = draft.reason.trim();
  return {
    type: 'call',
    light,
    confidence,
    ...(light === 'go' && condition !== '' ? { condition } : {}),
    ...(reason === '' ? {} : { reason }),
    ...(prediction === undefined ? {} : { prediction }),
    ...(thumbs.go + thumbs.stop > 0 ? { thumbs } : {}),
  };
}
