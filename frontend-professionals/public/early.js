// Before the first paint: the reader's own size, light and contrast, so that nobody is dazzled for a moment.
try {
  for (const [name, value] of Object.entries(JSON.parse(localStorage.getItem('voordeur-comfort') || '{}'))) {
    if (value !== 'auto' && value !== 'normal') document.documentElement.setAttribute('data-' + name, value);
  }
} catch {
  // No storage: the device's own settings are used.
}
