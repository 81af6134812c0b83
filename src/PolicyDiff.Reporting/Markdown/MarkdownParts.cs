using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Markdown;

/// <summary>Pieces that several Markdown reports have in common.</summary>
internal static class MarkdownParts
{
    private const int LongestBar = 30;

    /// <summary>Writes counts as tables with bars; the longest bar is 30 wide.</summary>
    public static void WriteDistributions(this MarkdownPage page, IReadOnlyList<Distribution> distributions, ReportWords words)
    {
        foreach (var (heading, entries) in distributions)
        {
            var largest = entries.Max(entry => entry.Value);
            page.Table(
                [MarkdownEscape.Inline(heading), MarkdownEscape.Inline(words["Count.Header"]), string.Empty],
                entries.Select(entry => (IReadOnlyList<string>)
                [
                    MarkdownEscape.Inline(entry.Key),
                    words.Number(entry.Value),
                    new string('█', (int)Math.Ceiling((double)entry.Value * LongestBar / Math.Max(1, largest))),
                ]));
        }
    }

    /// <summary>Writes names with their values as a table without header; those without a value are left out.</summary>
    public static void WriteFacts(this MarkdownPage page, IEnumerable<(string Name, string? Value)> facts) => page.Table(
        [string.Empty, string.Empty],
        facts.Where(fact => !string.IsNullOrEmpty(fact.Value))
            .Select(fact => (IReadOnlyList<string>)[MarkdownEscape.Inline(fact.Name), MarkdownEscape.Inline(fact.Value!)]));
}
