/** The height in CSS to give a frame, so that within its edges its contents have theirs. */
export function roomFor(frame: HTMLElement, height: number): string {
  const { boxSizing, paddingTop, paddingBottom } = getComputedStyle(frame);
  return boxSizing === 'border-box'
    ? `calc(${height + frame.offsetHeight - frame.clientHeight}px + ${paddingTop} + ${paddingBottom})`
    : `${height}px`;
}
