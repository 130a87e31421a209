/** Where the command prints. */
export interface Console {
  log: (text: string) => void;
  error: (text: string) => void;
}
