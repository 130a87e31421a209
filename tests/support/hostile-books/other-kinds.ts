import { strToU8 } from 'fflate';
import { refusedBook, soundBook, type HostileBook } from './hostile-book.ts';
import { odsOf, odsParts } from './ods-of.ts';
import { packed, xlsxOf, xlsxParts } from './xlsx-of.ts';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
const relation = (target: string) =>
  `<Relationships><Relationship Id="rId1" Type="${office}" Target="${target}"/></Relationships>`;
const openDocument = (type: string) =>
  packed({ mimetype: `application/vnd.oasis.opendocument.${type}`, 'content.xml': '<x/>' });
const old = (part: string) =>
  Buffer.concat([
    Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.alloc(600),
    Buffer.from(part, 'utf16le'),
  ]);
const renamed = (change: (path: string) => string) =>
  packed(
    Object.fromEntries(Object.entries(xlsxParts({})).map(([path, part]) => [change(path), part])),
  );
const prefixed = (xml: string) =>
  xml.replace(/<(\/?)(?=\w)/g, '<$1x:').replace('xmlns=', 'xmlns:x=');
const strict = (xml: string) =>
  xml
    .replaceAll(
      'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
      'http://purl.oclc.org/ooxml/spreadsheetml/main',
    )
    .replaceAll(
      'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
      'http://purl.oclc.org/ooxml/officeDocument/relationships',
    );
const rewritten = (change: (xml: string) => string) =>
  packed(
    Object.fromEntries(Object.entries(xlsxParts({})).map(([path, xml]) => [path, change(xml)])),
  );

/** Files of other programs, each to be named; and workbooks packed in other ways. */
export const otherKinds: HostileBook[] = [
  refusedBook(
    'a document of Word',
    /Word-document/,
    packed({ '_rels/.rels': relation('word/document.xml'), 'word/document.xml': '<x/>' }),
  ),
  refusedBook(
    'a document of Word without its relations',
    /Word-document/,
    packed({ 'word/document.xml': '<x/>' }),
  ),
  refusedBook(
    'a document of Word with a workbook in it',
    /Word-document/,
    packed({
      '_rels/.rels': relation('word/document.xml'),
      'word/document.xml': '<x/>',
      'word/embeddings/blad.xlsx': xlsxOf(),
    }),
  ),
  refusedBook(
    'slides',
    /PowerPoint/,
    packed({ '_rels/.rels': relation('ppt/presentation.xml'), 'ppt/presentation.xml': '<x/>' }),
  ),
  refusedBook(
    'a binary workbook',
    /\.xlsb/,
    packed({ '_rels/.rels': relation('xl/workbook.bin'), 'xl/workbook.bin': 'x' }),
  ),
  refusedBook(
    'Numbers',
    /Numbers/,
    packed({ 'Index/Document.iwa': 'x', 'Index/Tables/DataList.iwa': 'x' }),
  ),
  refusedBook('Pages', /Pages/, packed({ 'Index.zip': 'x', 'preview.jpg': 'x' })),
  refusedBook('a text of LibreOffice', /\.odt/, openDocument('text')),
  refusedBook('slides of LibreOffice', /\.odp/, openDocument('presentation')),
  refusedBook('a drawing of LibreOffice', /LibreOffice/, openDocument('graphics')),
  refusedBook('an old workbook', /oud Excel-bestand \(\.xls\)/, old('Workbook')),
  refusedBook('an old document', /\.doc\)/, old('WordDocument')),
  refusedBook('a workbook with a password', /wachtwoord/, old('EncryptedPackage')),
  refusedBook('a mail', /Outlook/, old('__substg1.0_0037001F')),
  refusedBook(
    'a web page named xls',
    /webpagina/,
    strToU8('\uFEFF<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table>'),
  ),
  refusedBook(
    'a web page named xls, in UTF-16',
    /webpagina/,
    new Uint8Array(Buffer.from('\uFEFF<html><table>', 'utf16le')),
  ),
  refusedBook(
    'a workbook of 2003',
    /Excel 2003/,
    strToU8(
      '<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook xmlns="x">',
    ),
  ),
  refusedBook(
    'a flat OpenDocument',
    /\.fods/,
    strToU8('<?xml version="1.0"?><office:document xmlns:office="x">'),
  ),
  refusedBook(
    'a shortcut of Google Drive',
    /verwijzing naar een blad op internet/,
    strToU8('{"url": "https://docs.google.com/open?id=1", "doc_id": "1", "email": ""}'),
  ),
  refusedBook(
    'a saved web page',
    /MHTML/,
    strToU8('MIME-Version: 1.0\r\nContent-Type: multipart/related'),
  ),
  refusedBook('a picture', /plaatje/, Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])),
  refusedBook('a PDF', /PDF/, strToU8('%PDF-1.7')),
  refusedBook('an empty zip', /lege zip/, packed({})),
  refusedBook(
    'a zip of pictures',
    /zip met daarin foto\.png, kaart\.png/,
    packed({ 'foto.png': 'x', 'kaart.png': 'x' }),
  ),
  refusedBook(
    'a zip of texts',
    /zip met daarin antwoorden\.csv/,
    packed({ 'antwoorden.csv': 'a;b' }),
  ),
  refusedBook(
    'a zip of two workbooks',
    /2 werkmappen: a\.xlsx, b\.ods/,
    packed({ 'a.xlsx': xlsxOf(), 'b.ods': odsOf() }),
  ),
  refusedBook(
    'a zip of a workbook that is none',
    /a\.xlsx geen werkmap/,
    packed({ 'a.xlsx': packed({ 'b.txt': 'x' }) }),
  ),
  refusedBook(
    'a zip of a damaged workbook',
    /afgebroken/,
    packed({ 'a.xlsx': xlsxOf().subarray(0, 500) }),
  ),
  refusedBook(
    'a zip of an old workbook',
    /oud Excel-bestand/,
    packed({ 'a.xlsx': old('Workbook') }),
  ),
  soundBook(
    'a workbook in a zip, with what a Mac adds',
    packed({
      'map/antwoorden.xlsx': xlsxOf(),
      '__MACOSX/map/._antwoorden.xlsx': 'x',
      'map/.DS_Store': 'x',
      'map/~$antwoorden.xlsx': 'x',
    }),
  ),
  soundBook('an OpenDocument sheet in a zip', packed({ 'antwoorden.ods': odsOf() })),
  soundBook(
    'paths as Windows writes them',
    renamed((path) => path.replaceAll('/', '\\')),
  ),
  soundBook(
    'paths in capitals',
    renamed((path) => (path.startsWith('xl/') ? path.toUpperCase() : path)),
  ),
  soundBook(
    'the names of its XML with a prefix',
    rewritten((xml) => (xml.startsWith('<Types') ? xml : prefixed(xml))),
  ),
  soundBook('the strict form of its XML', rewritten(strict)),
  soundBook(
    'its XML in UTF-16',
    packed(
      Object.fromEntries(
        Object.entries(xlsxParts({})).map(([path, xml]) => [
          path,
          Buffer.from(`\uFEFF${xml.replace('UTF-8', 'UTF-16')}`, 'utf16le'),
        ]),
      ),
    ),
  ),
  soundBook(
    'an OpenDocument sheet as a template',
    packed({ ...odsParts(), mimetype: 'application/vnd.oasis.opendocument.spreadsheet-template' }),
  ),
  soundBook(
    'paths from the root of the package',
    packed({
      ...xlsxParts({}),
      'xl/_rels/workbook.xml.rels': (xlsxParts({})['xl/_rels/workbook.xml.rels'] ?? '').replaceAll(
        'Target="',
        'Target="/xl/',
      ),
    }),
  ),
];
