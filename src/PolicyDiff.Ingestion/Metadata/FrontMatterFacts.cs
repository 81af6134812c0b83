using System.Globalization;
using PolicyDiff.Core.Documents;

namespace PolicyDiff.Ingestion.Metadata;

/// <summary>
/// What somebody wrote above a document about it; unlike the properties that programs write into a file, it is believed as it stands.
/// </summary>
/// <param name="properties">Keys in lower case, Dutch or English, with their values; null where the format knows no front matter.</param>
internal sealed class FrontMatterFacts(IReadOnlyDictionary<string, string>? properties)
{
    /// <summary>The title; null where it is not given.</summary>
    public Found<string>? Title => Text("title", "titel");

    /// <summary>The insurer by its usual name where that is known, else as written; null where it is not given.</summary>
    public Found<string>? Insurer => Text("insurer", "verzekeraar", "zorgverzekeraar") is { } written
        ? written with { Value = NameTable.Insurers.Mentions(written.Value) is [var known] ? known : written.Value }
        : null;

    /// <summary>The years; null where none are given or they cannot be read.</summary>
    public Found<YearRange>? Validity =>
        Text("years", "year", "jaren", "jaar") is { } written && YearText.Find(written.Value) is [var years, ..]
            ? new Found<YearRange>(years, written.Place)
            : null;

    /// <summary>The version; null where it is not given.</summary>
    public Found<string>? Version => Text("version", "versie");

    /// <summary>The day of publication, written year-month-day; null where it is not given so.</summary>
    public Found<DateOnly>? Published =>
        Text("published", "date", "datum", "publicatiedatum") is { } written
            && DateOnly.TryParseExact(written.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? new Found<DateOnly>(day, written.Place)
            : null;

    private Found<string>? Text(params string[] keys) =>
        keys.Select(key => properties?.GetValueOrDefault(key)?.Trim()).FirstOrDefault(value => value is { Length: > 0 }) is { } value
            ? new Found<string>(value, FoundPlace.FrontMatter)
            : null;
}
