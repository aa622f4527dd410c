export type { ExportItem, ExportSource } from './export-item.ts';
export { formatCsv, formatHeading, formatRows, type CsvOptions } from './format-csv.ts';
export { formatFtm } from './format-ftm.ts';
export { formatJsonLd } from './format-json-ld.ts';
export { formatPopolo } from './format-popolo.ts';
export { formatRss, type RssOptions } from './format-rss.ts';
export { EXPORT_TABLES, type ExportTable } from './tables.ts';
export { openParquet, type ParquetTable } from './write-parquet.ts';
