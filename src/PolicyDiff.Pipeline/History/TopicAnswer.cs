using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Reports.Writing;
using PolicyDiff.Core.Search;
using PolicyDiff.Pipeline.Diagnostics;
using PolicyDiff.Reporting.History;

namespace PolicyDiff.Pipeline.History;

/// <summary>What the search index says of a topic.</summary>
/// <param name="result">Its answer.</param>
internal sealed class TopicAnswer(SearchResult result)
{
    /// <summary>The words that were looked for: as typed, or as corrected where the typed ones are unknown.</summary>
    public string Words => result.AnswersCorrection ? result.DidYouMean! : result.Query;

    /// <summary>The sections, the best first; near-identical ones stand behind the one that they are like.</summary>
    public IReadOnlyList<(DocumentId Document, IReadOnlyList<string> Path)> Places { get; } =
        [.. result.Hits.SelectMany(hit => hit.AlsoIn.Prepend(hit.Place)).Select(place => (place.Document.Id, place.SectionPath))];

    /// <summary>What could not be met as typed.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics => result.Diagnostics;

    /// <summary>That the words were corrected.</summary>
    public IReadOnlyList<Notice> Notices(ReportOptions layout) =>
        result.AnswersCorrection ? [new Notice(HistoryReportComposer.Corrected(result.Query, Words, layout))] : [];

    /// <summary>That nothing is about the topic, with what was probably meant.</summary>
    /// <param name="asked">The topic as typed.</param>
    /// <param name="near">Words that are near it.</param>
    public PolicyDiffException Unknown(string asked, IReadOnlyList<string> near)
    {
        List<string> meant = [.. near.Prepend(result.DidYouMean).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase)];
        return new PolicyDiffException(meant.Count > 0
            ? Diagnostic.Error(PipelineDiagnostics.UnknownTopicNear, null, asked, string.Join(", ", meant))
            : Diagnostic.Error(PipelineDiagnostics.UnknownTopic, null, asked));
    }
}
