using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Documents.Places;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Core.Reports.Writing;

/// <summary>Where the links of a report lead when it is shown as part of a site, instead of to files beside it.</summary>
public interface IReportAddresses
{
    /// <summary>The page that shows a document.</summary>
    string OfDocument(DocumentId document);

    /// <summary>The place in a document that a citation names.</summary>
    string OfPlace(Citation citation);

    /// <summary>The file that a document was read from, at the page where it has pages.</summary>
    string OfSource(DocumentId document, SourceLocation location);

    /// <summary>The page of one change; null where changes of this report have none.</summary>
    string? OfChange(Change change);
}
