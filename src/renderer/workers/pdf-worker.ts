// The reader of PDFs answers the page from a thread of its own; importing it is what starts it.
import 'pdfjs-dist/legacy/build/pdf.worker.min.mjs';
