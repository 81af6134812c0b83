using System.Globalization;
using System.Text.RegularExpressions;

namespace PolicyDiff.Dutch.Abbreviations;

/// <summary>
/// Completes series of which a document defines one member: where <c>S3</c> is <i>segment 3</i>, its <c>S1</c> is <i>segment 1</i>.
/// </summary>
public static partial class NumberedSeries
{
    /// <summary>The further members of defined series that a document uses.</summary>
    /// <param name="defined">What the document defines.</param>
    /// <param name="texts">Its texts.</param>
    /// <returns>In ordinal order, without those that are defined themselves.</returns>
    public static IReadOnlyList<Abbreviation> Complete(IReadOnlyCollection<Abbreviation> defined, IEnumerable<string> texts)
    {
        var series = defined.Select(one => (Form: Member().Match(one.Form), Meaning: Member().Match(one.Meaning)))
            .Where(one => one.Form.Success && one.Meaning.Success && one.Form.Groups["number"].Value == one.Meaning.Groups["number"].Value)
            .ToLookup(one => one.Form.Groups["name"].Value, one => one.Meaning.Groups["name"].Value, StringComparer.Ordinal);
        if (series.Count == 0)
        {
            return [];
        }

        var known = defined.Select(one => one.Form).ToHashSet(StringComparer.Ordinal);
        return [.. texts.SelectMany(text => Uses().Matches(text))
            .Where(use => series.Contains(use.Groups["name"].Value) && !known.Contains(use.Value))
            .Select(use => new Abbreviation(
                use.Value,
                string.Create(CultureInfo.InvariantCulture, $"{series[use.Groups["name"].Value].First()}{use.Groups["number"].Value}")))
            .DistinctBy(one => one.Form)
            .OrderBy(one => one.Form, StringComparer.Ordinal)];
    }

    [GeneratedRegex(@"^(?<name>.*\D)(?<number>\d{1,2})$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Member();

    [GeneratedRegex(@"\b(?<name>\p{Lu}{1,4})(?<number>\d{1,2})\b", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Uses();
}
