/**
 * What a page says of itself as data. Browsers do not run it; `<` is written as an escape, so that no text of an
 * article can end the element.
 *
 * @see https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements
 */
export function JsonLd({ nodes }: { readonly nodes: readonly object[] }) {
  return nodes.map((node, index) => (
    <script
      key={index}
      type="application/ld+json"
      dangerouslySetInnerHTML={{ __html: JSON.stringify(node).replace(/</g, '\\u003c') }}
    />
  ));
}
