// Gives every frame of this atlas on the page the height that its contents ask for.
(() => {
  const home = `${new URL(document.currentScript.src).origin}/`;
  addEventListener('message', ({ data, source }) => {
    const [height] = Object.values((data && data['datawrapper-height']) || {});
    if (!Number.isFinite(height) || height < 50 || height > 20000) return;
    for (const frame of document.querySelectorAll('iframe')) {
      if (frame.contentWindow !== source || !frame.src.startsWith(home)) continue;
      frame.style.height = `${Math.ceil(height)}px`;
    }
  });
})();
