import { inject } from 'vitest';

/** A frame of the built site, higher than it needs, with no word on its height or colours. */
export const framed = (more = '', query = '') =>
  `<iframe src="${inject('baseURL')}/embed/budget/${query}" title="Kader" width="600" height="900" style="border-width:0" ${more}></iframe>`;

/** The script that the code of an embed puts below the frame. */
export const hostScript = (more = 'async') =>
  `<script ${more} src="${inject('baseURL')}/embed.js"></script>`;
