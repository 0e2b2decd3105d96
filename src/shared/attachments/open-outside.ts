import { extensionOf } from './file-name-risk.ts';

/** Pages and pictures that can carry scripts: a browser would run them with the rights of a local file. */
const scripted: ReadonlySet<string> = new Set(
  'html htm xhtml xht shtml mhtml mht svg svgz xml xsl xslt swf'.split(' '),
);
/** Office files whose macros run once somebody allows them, and questions and queries that fetch from outside. */
const macros: ReadonlySet<string> = new Set(
  'docm dotm dot xlsm xltm xlsb xlm xla pptm potm ppsm sldm slk iqy oqy rqy odc dqy one'.split(' '),
);
/** Disk images: their content is opened without the system's warning for files from elsewhere. */
const images: ReadonlySet<string> = new Set('iso img vhd vhdx udf'.split(' '));

/**
 * Why a kept file is not handed to another program by one click; it can still be saved and opened on purpose. Null when
 * nothing speaks against it.
 */
export function outsideRisk(name: string): 'scripted' | 'macros' | 'disk-image' | null {
  const extension = extensionOf(name);
  if (scripted.has(extension)) return 'scripted';
  if (macros.has(extension)) return 'macros';
  return images.has(extension) ? 'disk-image' : null;
}
