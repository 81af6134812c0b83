using System.Globalization;
using System.Text.RegularExpressions;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Dutch.Calendar;

namespace PolicyDiff.Ingestion.Metadata;

/// <summary>Finds the version and the day of publication.</summary>
internal static partial class EditionFinder
{
    /// <summary>The version as written; null where none is given.</summary>
    public static Found<string>? Version(DocumentText text) =>
        Version(string.Join('\n', text.TitlePage), FoundPlace.TitlePage) ?? Version(text.FileName.Replace('_', ' '), FoundPlace.FileName);

    /// <summary>
    /// The day of publication: of the title page, else of the planning or the sentence that names the publication of the policy.
    /// </summary>
    /// <param name="text">The document.</param>
    /// <param name="firstYear">First year of the policy; a publication comes before its end. Null where unknown.</param>
    public static Found<DateOnly>? Published(DocumentText text, int? firstYear)
    {
        bool Fits(DateOnly date) => firstYear is not { } year || (date.Year <= year && date.Year >= year - 2);
        var printed = text.TitlePage.SelectMany(Dates).Where(Fits).Take(1).ToList();
        if (printed.Count > 0)
        {
            return new Found<DateOnly>(printed[0], FoundPlace.TitlePage);
        }

        var told = text.Paragraphs.Where(paragraph => Publication().IsMatch(paragraph))
            .Select(Told)
            .Where(date => date is { } day && Fits(day))
            .Take(1).ToList();
        return told.Count > 0 ? new Found<DateOnly>(told[0]!.Value, FoundPlace.RunningText) : null;
    }

    private static Found<string>? Version(string text, string place)
    {
        var match = VersionNumber().Match(text);
        return match.Success ? new Found<string>(match.Groups["version"].Value, place) : null;
    }

    /// <summary>The date nearest to the word that names the publication.</summary>
    private static DateOnly? Told(string paragraph)
    {
        var at = Publication().Match(paragraph).Index;
        return Values(paragraph)
            .OrderBy(value => Math.Abs(value.Span.Start - at))
            .Select(value => Day(value))
            .FirstOrDefault(day => day is not null);
    }

    private static IEnumerable<DateOnly> Dates(string text) => Values(text).Select(Day).OfType<DateOnly>();

    private static IEnumerable<PolicyValue> Values(string text) => DateFinder.Find(text, null).Where(value => value.Kind == ValueKind.Date);

    private static DateOnly? Day(PolicyValue value) =>
        DateOnly.TryParseExact(value.Absolute, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    [GeneratedRegex(
        @"\bversie\s*:?\s*(?<version>\d+(?:\.\d+)*(?:\.?[a-z])?)\b",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex VersionNumber();

    [GeneratedRegex(
        @"\bpublicatie\s+(?:van\s+)?(?:het\s+|ons\s+)?(?:zorg)?inkoopbeleid|\bpubliceert\b[^.]{0,60}(?:zorg)?inkoopbeleid|publiceren\s+van\s+het\s+(?:zorg)?inkoopbeleid|\bgepubliceerd\s+op\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Publication();
}
