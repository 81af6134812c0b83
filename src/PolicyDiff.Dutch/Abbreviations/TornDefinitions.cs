using System.Text.RegularExpressions;

namespace PolicyDiff.Dutch.Abbreviations;

/// <summary>
/// Completes definitions whose words the page has torn from their abbreviation, as columns do: an abbreviation that stands alone in
/// brackets, has no meaning before it, and of which the national list knows one whose words all stand in the document.
/// </summary>
public static partial class TornDefinitions
{
    /// <summary>The definitions that the list completes.</summary>
    /// <param name="defined">What the document defines in one piece.</param>
    /// <param name="texts">Its texts.</param>
    /// <returns>In ordinal order, without forms that are defined in one piece.</returns>
    public static IReadOnlyList<Abbreviation> Complete(IEnumerable<Abbreviation> defined, IReadOnlyCollection<string> texts)
    {
        var known = defined.Select(one => one.Form).ToHashSet(StringComparer.Ordinal);
        Abbreviation[] candidates = [.. texts.SelectMany(text => Bracketed().Matches(text))
            .Select(match => match.Groups["form"].Value)
            .Where(form => !known.Contains(form))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .Select(form => AbbreviationTable.Curated.MeaningOf(form) is { } meaning ? new Abbreviation(form, meaning) : null)
            .OfType<Abbreviation>()];
        if (candidates.Length == 0)
        {
            return [];
        }

        var words = texts.SelectMany(WordsOf).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return [.. candidates.Where(candidate => WordsOf(candidate.Meaning).All(words.Contains))];
    }

    private static IEnumerable<string> WordsOf(string text) => Word().Matches(text).Select(match => match.Value);

    [GeneratedRegex(@"\((?<form>\p{Lu}[\p{L}\d&-]{1,9})\)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"[\p{L}\d]+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
