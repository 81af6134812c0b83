using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Reports;
using PolicyDiff.Core.Reports.Writing;
using PolicyDiff.Core.Text;

namespace PolicyDiff.Pipeline.Files;

/// <summary>Writes a report as a page for each insurer and a front page, one page in memory at a time.</summary>
/// <param name="writer">Lays out the pages; it must know <see cref="ChangeOverview"/>.</param>
/// <param name="front">The absolute path of the front page.</param>
/// <param name="folder">The absolute path of the folder of the other pages.</param>
/// <param name="shownPath">The path as typed, for messages.</param>
public sealed class ReportPages(IReportWriter writer, string front, string folder, string shownPath)
{
    private const int HeadlinesShown = 3;

    private readonly List<ChangeOverviewRow> _rows = [];
    private readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase) { Path.GetFileName(front) };

    /// <summary>Writes the page of a report with one part, and keeps of it what the front page says.</summary>
    /// <param name="page">The report.</param>
    /// <param name="options">How to lay it out; its sources are seen from the folder of the pages.</param>
    /// <exception cref="PolicyDiffException">The place cannot be written.</exception>
    public void Add(ChangeReport page, ReportOptions options)
    {
        var part = page.Parts.Single();
        var name = Free(Slug.Of(part.Heading));
        OutputFile.Write(Path.Combine(folder, name), shownPath, stream => writer.Write(page, options, stream));
        var address = FileAddress.Of(
            PathRules.WithSlashes(Path.GetRelativePath(Path.GetDirectoryName(front)!, Path.Combine(folder, name))));
        _rows.Add(new ChangeOverviewRow(
            part.Heading, address, part.Statistics, [.. part.Headlines.Take(HeadlinesShown).Select(headline => headline.Sentence)]));
    }

    /// <summary>Writes the front page.</summary>
    /// <param name="title">The title of the whole.</param>
    /// <param name="diagnostics">Warnings about the documents.</param>
    /// <param name="options">How to lay it out.</param>
    /// <exception cref="PolicyDiffException">The place cannot be written.</exception>
    public void Finish(string title, IReadOnlyList<Diagnostic> diagnostics, ReportOptions options) => OutputFile.Write(
        front, shownPath, stream => writer.Write(
            new ChangeOverview(title, [.. _rows.OrderBy(row => row.Heading, StringComparer.Ordinal)], diagnostics), options, stream));

    private string Free(string slug)
    {
        var name = $"{slug}.html";
        for (var number = 2; !_names.Add(name); number++)
        {
            name = FormattableString.Invariant($"{slug}-{number}.html");
        }

        return name;
    }
}
