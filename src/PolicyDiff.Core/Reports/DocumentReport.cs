using PolicyDiff.Core.Documents;

namespace PolicyDiff.Core.Reports;

/// <summary>A document, or one section of it with what is below.</summary>
/// <param name="Title">The title.</param>
/// <param name="Document">The document.</param>
/// <param name="Sections">The sections to show: all top sections, or the one asked for.</param>
public sealed record DocumentReport(string Title, PolicyDocument Document, IReadOnlyList<Section> Sections) : Report(Title)
{
    /// <summary>Whether the report says why each heading is one, and where each fact about the document was found.</summary>
    public bool WithReasons { get; init; }
}
