import { Breadcrumb } from '@/components/ui/breadcrumb';
import { describeDate, describeDifficulty, describeMinutes } from '@/components/ui/describe';
import type { ArticleView } from '@/lib/views/article';

/** The question and what is known about the answer, in one line. */
export function ArticleHeader({ view }: { readonly view: ArticleView }) {
  const { title, steps, difficulty, minutes, lastReviewed } = view;
  return (
    <header>
      <Breadcrumb steps={steps} />
      <h1 className="text-h1 font-medium tracking-[-0.016em]">{title}</h1>
      <p className="mt-5 font-sans text-label text-ink-soft lining-nums">
        {[
          difficulty && describeDifficulty(difficulty),
          `${describeMinutes(minutes)} read`,
          lastReviewed && `Reviewed ${describeDate(lastReviewed)}`,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </header>
  );
}
