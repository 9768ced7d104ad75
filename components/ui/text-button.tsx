import type { ButtonHTMLAttributes } from 'react';

/** A button that looks like what it is in a text: words to press. */
export function TextButton({ className = '', ...rest }: ButtonHTMLAttributes<HTMLButtonElement>) {
  return (
    <button
      type="button"
      className={`inline-flex min-h-11 min-w-11 cursor-pointer items-center gap-2 font-sans text-label underline decoration-accent underline-offset-[0.25em] hover:decoration-2 disabled:cursor-default disabled:text-ink-soft disabled:no-underline ${className}`}
      {...rest}
    />
  );
}
