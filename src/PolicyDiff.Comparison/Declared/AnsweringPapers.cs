using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Comparison.Declared;

/// <summary>The questions and answers (<i>nota van inlichtingen</i>) among the documents: they speak of a policy and are none.</summary>
internal sealed class AnsweringPapers
{
    private readonly HashSet<DocumentId> _papers;

    /// <summary>Looks at all documents that may hold such texts.</summary>
    public AnsweringPapers(IEnumerable<DocumentSummary> documents) => _papers = [.. documents.Where(Is).Select(document => document.Id)];

    /// <summary>Whether a document is such a paper.</summary>
    public static bool Is(DocumentSummary document) => document.Metadata.Kind == DocumentKind.QuestionsAndAnswers;

    /// <summary>Whether a text stands in questions and answers.</summary>
    public bool Hold(Requirement unit) => _papers.Contains(unit.Citation.Document);

    /// <summary>The texts of a side that stand in them, in reading order.</summary>
    public IEnumerable<Requirement> TextsOf(ComparisonSide side) => side.Requirements.Where(Hold);
}
