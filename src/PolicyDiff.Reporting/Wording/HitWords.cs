using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Reports;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Core.Search;
using PolicyDiff.Reporting.Tree;

namespace PolicyDiff.Reporting.Wording;

/// <summary>Says where a hit stands and which of its words were asked for.</summary>
internal static class HitWords
{
    /// <summary>The documents of every hit of a report, each once.</summary>
    public static IReadOnlyList<DocumentSummary> Documents(this SearchReport report) =>
        [.. report.Answers
            .SelectMany(answer => answer.Hits)
            .SelectMany(hit => hit.AlsoIn.Prepend(hit.Place))
            .Select(place => place.Document)
            .DistinctBy(document => document.Id)];

    /// <summary>The place as a citation.</summary>
    public static Citation Citation(this SearchPlace place) =>
        new(place.Document.Id, place.SectionNumber, place.SectionTitle, place.SectionPath, place.Location, string.Empty);

    /// <summary>The snippet, what was asked for marked as such; nothing where it is empty.</summary>
    public static IReadOnlyList<Inline> Marked(this SearchSnippet snippet)
    {
        List<Inline> stretches = [];
        var last = 0;
        foreach (var mark in snippet.Marks)
        {
            Add(snippet.Text[last..mark.Start], Mark.None);
            Add(mark.In(snippet.Text), Mark.Found);
            last = mark.End;
        }

        Add(snippet.Text[last..], Mark.None);
        return stretches;

        void Add(string text, Mark mark)
        {
            if (SafeText.Stretch(text) is { Length: > 0 } safe)
            {
                stretches.Add(new Inline(safe, mark));
            }
        }
    }

    /// <summary>The headings from the top; the title of the document where the place has none.</summary>
    public static string Heading(this SearchPlace place) =>
        place.SectionPath.Count > 0
            ? string.Join(" › ", place.SectionPath.Select(SafeText.OneLine))
            : SafeText.OneLine(place.Document.Metadata.Title);
}
