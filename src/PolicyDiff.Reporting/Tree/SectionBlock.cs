namespace PolicyDiff.Reporting.Tree;

/// <summary>A heading with what stands below it.</summary>
/// <param name="Role">Which kind of section it is.</param>
/// <param name="Level">Its depth from 1; the title of the report has none.</param>
/// <param name="Heading">The heading; empty for text before the first heading of a document.</param>
/// <param name="Blocks">What stands below it.</param>
internal sealed record SectionBlock(SectionRole Role, int Level, string Heading, IReadOnlyList<ReportBlock> Blocks) : ReportBlock
{
    /// <summary>The place that links lead to, unique in the report; null where none does.</summary>
    public string? Anchor { get; init; }

    /// <summary>What stands behind the heading where there is room for it, such as page or reason; null for nothing.</summary>
    public string? Aside { get; init; }

    /// <summary>Whether paper begins a new page for it.</summary>
    public bool OnNewPage { get; init; }
}
