// Tells the page around this frame how tall it is; a page that does not listen shows a frame that scrolls.
new ResizeObserver(() => parent.postMessage({ voordeur: Math.ceil(document.documentElement.getBoundingClientRect().height) }, '*')).observe(document.body);
