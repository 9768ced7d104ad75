import { useState, type ComponentProps } from 'react';

/**
 * Whether a text is being composed, as Chinese, Japanese and Korean are typed: until it is, nothing is searched for and no
 * key is taken.
 */
export function useComposition(): {
  readonly isComposing: boolean;
  readonly composition: Pick<ComponentProps<'input'>, 'onCompositionStart' | 'onCompositionEnd'>;
} {
  const [isComposing, setIsComposing] = useState(false);
  return {
    isComposing,
    composition: {
      onCompositionStart: () => setIsComposing(true),
      onCompositionEnd: () => setIsComposing(false),
    },
  };
}
