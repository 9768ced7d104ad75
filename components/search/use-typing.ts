import { useEffect, useState, type ComponentProps } from 'react';

/** A value once it has stayed the same for some milliseconds. */
export function useDebounced<Value>(value: Value, milliseconds: number): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), milliseconds);
    return () => clearTimeout(timer);
  }, [value, milliseconds]);
  return settled;
}

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
