using PolicyDiff.Core.Documents;

namespace PolicyDiff.Core.Reports;

/// <summary>A document, or one section of it with what is below.</summary>
/// <param name="Title">The title.</param>
/// <param name="Document">The document.</param>
/// <param name="Sections">The sections to show: all top sections, or the one asked for.</param>
public sealed record DocumentReport(string Title, PolicyDocument Document, IReadOnlyList<Section> Sections) : Report(Title);
