namespace PolicyDiff.Ingestion.Pdf.Flow;

/// <summary>One step of the reading order: a line of running text, or a table.</summary>
/// <param name="Page">Page from 1.</param>
internal abstract record FlowItem(int Page);
