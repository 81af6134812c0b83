using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Reports;
using PolicyDiff.Core.Reports.Writing;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Composition;

/// <summary>What the changes of one part need to be put in words: the names of both sides, citations, numbers, themes.</summary>
internal sealed class PartContext
{
    private readonly ChangeReport _report;
    private readonly ThemeNames _themes;
    private readonly Dictionary<Change, string> _bodyThemes;

    /// <summary>Prepares a part.</summary>
    /// <param name="report">The report, which knows the numbers.</param>
    /// <param name="part">The part.</param>
    /// <param name="words">The words of the report.</param>
    /// <param name="options">Where the sources lie.</param>
    public PartContext(ChangeReport report, ChangeReportPart part, ReportWords words, ReportOptions options)
    {
        (_report, Part, Words, Addresses) = (report, part, words, options.Addresses);
        Comparison = new ComparisonWords(part.Set, words);
        var documents = part.Set.Left.Documents.Concat(part.Set.Right.Documents).ToList();
        Names = new CitationNames(documents, words);
        Links = new SourceLinks(documents, options);
        _themes = new ThemeNames(part.Set);
        _bodyThemes = part.Substantive.SelectMany(group => group.Changes.Select(change => (change, group.Subject)))
            .DistinctBy(entry => entry.change, ReferenceEqualityComparer.Instance)
            .ToDictionary(entry => entry.change, entry => entry.Subject, (IEqualityComparer<Change>)ReferenceEqualityComparer.Instance);
    }

    /// <summary>The part.</summary>
    public ChangeReportPart Part { get; }

    /// <summary>The words of the report.</summary>
    public ReportWords Words { get; }

    /// <summary>The words for both sides.</summary>
    public ComparisonWords Comparison { get; }

    /// <summary>Where links lead in a site; null for a report that is a file.</summary>
    public IReportAddresses? Addresses { get; }

    /// <summary>Writes the citations.</summary>
    public CitationNames Names { get; }

    /// <summary>Where they lead.</summary>
    public SourceLinks Links { get; }

    /// <summary>The number of a change in the report.</summary>
    public string NumberOf(Change change) => Words.Number(_report.Numbers[change]);

    /// <summary>The theme of a change: that of its group in the body, or the one it would have there.</summary>
    public string ThemeOf(Change change) =>
        _bodyThemes.TryGetValue(change, out var theme) ? theme : _themes.Of(change) is { Length: > 0 } own ? own : Words["Theme.Other"];

    /// <summary>What a person settled about a change: <c>bevestigd: besproken met de inkoper</c>; null for nothing.</summary>
    public string? OutcomeOf(Change change) => change.Review is not { } review
        ? null
        : review.Note.Length == 0 ? Words[$"Verdict.{review.Verdict}"] : $"{Words[$"Verdict.{review.Verdict}"]}: {review.Note}";

    /// <summary>What makes a change doubtful; null where nothing does, or where it is said once for several.</summary>
    public string? CaveatOf(Change change) =>
        change.Caveat is { } caveat && !Part.SharedCaveats.Contains(caveat, StringComparer.Ordinal) ? caveat : null;
}
