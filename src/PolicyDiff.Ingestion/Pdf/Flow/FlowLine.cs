using PolicyDiff.Ingestion.Pdf.Lines;

namespace PolicyDiff.Ingestion.Pdf.Flow;

/// <summary>A line in the reading order.</summary>
/// <param name="Line">The line without its drawn bullet.</param>
/// <param name="Left">Where the text of its region begins.</param>
/// <param name="Right">Where full lines of its region end.</param>
/// <param name="RegionStart">Whether it is the first line of its region, so that its distance to the line before says nothing.</param>
/// <param name="Drawn">The bullet drawn before it; null where there is none.</param>
internal sealed record FlowLine(TextLine Line, double Left, double Right, bool RegionStart, string? Drawn) : FlowItem(Line.Page);
