/** Endings of files that hold a table: those of Excel, WPS and their kin, and text. */
export const tableEndings = '.xlsx,.xls,.xlsb,.et,.ods,.csv,.tsv,.txt';
