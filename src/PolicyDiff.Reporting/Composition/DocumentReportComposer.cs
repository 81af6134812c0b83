using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Reports;

namespace PolicyDiff.Reporting.Composition;

/// <summary>Composes what <c>show</c> shows.</summary>
public static class DocumentReportComposer
{
    /// <summary>The report of a whole document.</summary>
    public static DocumentReport Compose(PolicyDocument document) => Compose(document, document.Sections);

    /// <summary>The report of some sections of a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="sections">Sections of <paramref name="document"/>; each is shown with all that is below it.</param>
    public static DocumentReport Compose(PolicyDocument document, IReadOnlyList<Section> sections) =>
        new(document.Metadata.Title, document, sections);
}
