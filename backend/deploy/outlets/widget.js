// <script src="…/api/outlets/widget.js" data-neighbourhood="ruwaard" async></script> puts the programme here, in a frame: the page's
// styles do not reach it, and it cannot read the page. data-query: "plek=…", "organisatie=…", "thema=…", "taal=en".
(() => {
  const { src, dataset, ownerDocument } = document.currentScript;
  const { origin } = new URL(src);
  const english = /(^|&)taal=en/.test(dataset.query ?? '');
  const frame = ownerDocument.createElement('iframe');
  frame.src = `${origin}/embed/${encodeURIComponent(dataset.neighbourhood)}?${dataset.query ?? ''}`;
  frame.title = dataset.title ?? (english ? 'What there is to do in the neighbourhood' : 'Te doen in de buurt');
  frame.style.cssText = 'inline-size: 100%; block-size: 32rem; border: 0';
  frame.loading = 'lazy';
  document.currentScript.after(frame);
  addEventListener('message', ({ source, data }) => {
    if (source === frame.contentWindow && Number.isFinite(data?.voordeur)) frame.style.blockSize = `${data.voordeur}px`;
  });
})();
