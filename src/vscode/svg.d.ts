// A drawing is bundled as its own text.
declare module '*.svg' {
  const text: string;
  export = text;
}
