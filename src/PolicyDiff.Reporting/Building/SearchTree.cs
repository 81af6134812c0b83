using PolicyDiff.Core.Reports;
using PolicyDiff.Core.Reports.Writing;
using PolicyDiff.Core.Search;
using PolicyDiff.Reporting.Tree;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Building;

/// <summary>Answers: per question the notes, the hits, and how they are spread.</summary>
internal sealed class SearchTree(SearchReport report, ReportWords words, ReportOptions options)
{
    private readonly CitationNames _names = new(report.Documents(), words);
    private readonly SourceLinks _links = new(report.Documents(), options);

    /// <summary>The whole tree.</summary>
    public ReportTree Build() => new(
        report.Title,
        [
            .. report.Answers.Count > 1 ? (ReportBlock[])[new ContentsPlace()] : [],
            .. report.Answers.Select(answer => new SectionBlock(
                SectionRole.Part, 1, answer.Id is { } id ? $"{id}: {answer.Query}" : answer.Query, [.. Blocks(answer)])),
            CommonBlocks.Disclaimer(words),
        ])
    { IsAnswer = true };

    private IEnumerable<ReportBlock> Blocks(SearchReportAnswer answer) =>
    [
        .. answer.Notes.Select(note => (Line)note),
        .. answer.Hits.Count > 0 ? (ReportBlock[])[new Listing(ListingRole.Entries, [.. answer.Hits.Select(Row)])] : [],
        .. answer.Facets.Select(facet => new Line(LineRole.Context, facet)),
    ];

    private ListRow Row(SearchHit hit, int rank) => new(
        $"{words.Number(rank + 1)}.",
        [
            new Line(LineRole.Name, hit.Place.Heading()),
            hit.Snippet.Text.Length > 0
                ? new Line(LineRole.Quote, hit.Snippet.Marked())
                : new Line(LineRole.Context, words["Search.NoSentence"]),
            SourceLines.Of(hit.Place.Citation(), _names, _links),
            .. hit.AlsoIn.Select(place => SourceLines.Of(place.Citation(), _names, _links, words["Search.AlsoIn"])),
        ])
    { IsNumbered = true };
}
