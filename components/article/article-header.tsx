import { Breadcrumb } from '@/components/ui/breadcrumb';
import { describeDate, describeDifficulty, describeMinutes } from '@/components/ui/describe';
import { dimensionPath, paths } from '@/lib/paths';
import type { ArticleView } from '@/lib/views/article';

/** The question and what is known about the answer, in one line. */
export function ArticleHeader({ view }: { readonly view: ArticleView }) {
  const { title, dimension, category, difficulty, minutes, lastReviewed } = view;
  const steps = [
    { name: 'Dimensions', href: paths.dimensions },
    ...(dimension ? [{ name: dimension.name, href: dimensionPath(dimension.slug) }] : []),
    ...(dimension && category ? [{ name: category.name, href: dimensionPath(dimension.slug, category.slug) }] : []),
  ];
  return (
    <header>
      <Breadcrumb steps={dimension ? steps : [{ name: 'Questions', href: paths.articles }]} />
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
