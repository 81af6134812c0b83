using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Reports;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Layouts;

/// <summary>A part of a report of changes with what its pieces need: words for both sides, citations, numbers of changes.</summary>
internal sealed class ChangePart
{
    private readonly ReportWords _words;
    private readonly Dictionary<Change, int> _numbers;

    /// <summary>Prepares a part.</summary>
    /// <param name="part">The part.</param>
    /// <param name="layout">The words, and where the sources lie.</param>
    /// <param name="numbers">The numbers given out in the report so far; those of this part are added.</param>
    public ChangePart(ChangeReportPart part, ReportLayout layout, Dictionary<Change, int> numbers)
    {
        (Part, _words, _numbers) = (part, layout.Words, numbers);
        Comparison = new ComparisonWords(part.Set, layout.Words);
        var documents = part.Set.Left.Documents.Concat(part.Set.Right.Documents).ToList();
        Names = new CitationNames(documents, layout.Words);
        Links = new SourceLinks(documents, layout.Options);
    }

    /// <summary>The part.</summary>
    public ChangeReportPart Part { get; }

    /// <summary>The words for both sides.</summary>
    public ComparisonWords Comparison { get; }

    /// <summary>Writes the citations.</summary>
    public CitationNames Names { get; }

    /// <summary>Where they lead.</summary>
    public SourceLinks Links { get; }

    /// <summary>The number of a change in the report, from 1; one that has none yet gets the next.</summary>
    public string NumberOf(Change change)
    {
        _numbers.TryAdd(change, _numbers.Count + 1);
        return _words.Number(_numbers[change]);
    }
}
