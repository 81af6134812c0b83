using System.Text.RegularExpressions;
using PolicyDiff.Core.Changes;

namespace PolicyDiff.Reporting.Wording;

/// <summary>The one-sentence summary of a change, where it helps.</summary>
internal static partial class SummaryText
{
    private const int WordsOfALabel = 2;

    /// <summary>The summary; null where it is no more than a word or two around the quotes that follow it.</summary>
    public static string? Of(Change change)
    {
        var summary = SafeText.OneLine(change.Summary);
        var own = Quoted().Replace(summary, " ");
        return Quoted().IsMatch(summary) && Word().Count(own) <= WordsOfALabel ? null : summary;
    }

    [GeneratedRegex("“[^”]*”", RegexOptions.CultureInvariant)]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\w+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
