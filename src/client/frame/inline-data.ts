/** The data that the page carries along; an embed may not fetch. */
export const inlineData = <Data>(id: string): Data =>
  JSON.parse(document.getElementById(id)?.textContent ?? 'null') as Data;
