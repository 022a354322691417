import { useTranslate } from './app-context';
import type { Signature } from './use-signature';

/** Asks who writes; nothing where that is known. */
export function SignatureField(props: { readonly signature: Signature; readonly className?: string }) {
  const { signature, className } = props;
  const t = useTranslate();
  if (!signature.isAsked) return null;
  return (
    <label className={className}>
      <span>{t('library.edit.person')}</span>
      <input
        type="text"
        autoComplete="name"
        value={signature.typed}
        onChange={(event) => signature.type(event.target.value)}
      />
    </label>
  );
}
