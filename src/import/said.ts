/** A line that a command prints, or the workbench shows; `error` where something stands in the way. */
export interface Said {
  to: 'log' | 'error';
  text: string;
}

export const log = (text: string): Said => ({ to: 'log', text });
export const error = (text: string): Said => ({ to: 'error', text });
