import { t } from 'shared-ui/i18n/text';

/** What somebody else's site puts in its page to show the programme. */
export function Snippet({ slug, organisation }: { slug: string; organisation: string | undefined }) {
  const { origin } = window.location;
  const query = organisation ? `organisatie=${organisation}` : '';
  const script = `<script src="${origin}/api/outlets/widget.js" data-neighbourhood="${slug}"${query ? ` data-query="${query}"` : ''} async></script>`;
  const frame = `<iframe src="${origin}/embed/${slug}${query ? `?${query}` : ''}" title="${t('snippet-frame-title')}" width="100%" height="520" style="border:0" loading="lazy"></iframe>`;
  return (
    <section class="panel stack gap-4" aria-labelledby="snippet">
      <h2 class="size-l" id="snippet">
        {t('snippet-title')}
      </h2>
      <p class="measure">{t('snippet-what')}</p>
      <Code label={t('snippet-script')} text={script} />
      <Code label={t('snippet-frame')} text={frame} />
    </section>
  );
}

function Code({ label, text }: { label: string; text: string }) {
  return (
    <label class="field">
      <span class="label">{label}</span>
      <textarea class="input outlet__code" rows={3} readOnly value={text} onFocus={event => event.currentTarget.select()} />
    </label>
  );
}
