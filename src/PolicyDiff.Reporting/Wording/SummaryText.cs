using System.Text.RegularExpressions;
using PolicyDiff.Core.Changes;

namespace PolicyDiff.Reporting.Wording;

/// <summary>The one-sentence summary of a change, without what the quotes below it say already.</summary>
internal static partial class SummaryText
{
    private const int WordsOfALabel = 2;

    /// <summary>
    /// The summary; a quotation at its end is cut off where it only repeats a unit's words. Null where no more than a word or two
    /// around quotations is left, and where the reader must read both.
    /// </summary>
    public static string? Of(Change change)
    {
        if (change.IsLeftToReader)
        {
            return null;
        }

        var summary = SafeText.OneLine(change.Summary);
        if (QuotedEnd().Match(summary) is { Success: true } end && Repeats(change, end.Groups["quote"].Value))
        {
            summary = $"{summary[..end.Index].TrimEnd()}.";
        }

        var own = Quoted().Replace(summary, " ");
        var quotes = change.Summary.Contains('“', StringComparison.Ordinal);
        return quotes && Word().Count(own) <= WordsOfALabel ? null : summary;
    }

    private static bool Repeats(Change change, string quote)
    {
        var words = quote.TrimEnd('…', ' ', '.');
        return change.Left.Concat(change.Right).Any(unit => SafeText.OneLine(unit.Text).Contains(words, StringComparison.Ordinal));
    }

    [GeneratedRegex(": “(?<quote>[^”]*)”[.]?$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex QuotedEnd();

    [GeneratedRegex("“[^”]*”", RegexOptions.CultureInvariant)]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\w+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
