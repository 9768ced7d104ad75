import type { ButtonHTMLAttributes } from 'react';

/** A button that looks like what it stands among: words, underlined. */
export function TextButton(props: ButtonHTMLAttributes<HTMLButtonElement>) {
  return (
    <button
      type="button"
      className="inline-flex min-h-11 cursor-pointer items-center font-sans text-label text-ink underline decoration-accent decoration-1 underline-offset-[0.18em] hover:decoration-2"
      {...props}
    />
  );
}
