/** Not yet here. */
export function SvgFallback(props: { readonly why: string }) {
  return <p>{props.why}</p>;
}
