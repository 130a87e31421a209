import { Resvg } from '@resvg/resvg-js';

const folder = 'node_modules/@expo-google-fonts/jost';

/** A standalone SVG as PNG, so many pixels wide; the same bytes on every machine. */
export const pngOf = (svg: string, width: number): Buffer =>
  new Resvg(svg, {
    fitTo: { mode: 'width', value: width },
    font: {
      loadSystemFonts: false,
      defaultFontFamily: 'Jost',
      fontFiles: [
        `${folder}/400Regular/Jost_400Regular.ttf`,
        `${folder}/500Medium/Jost_500Medium.ttf`,
        `${folder}/600SemiBold/Jost_600SemiBold.ttf`,
      ],
    },
  })
    .render()
    .asPng();
