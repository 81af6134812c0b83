using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Reporting.Wording;

/// <summary>
/// What a list item or table cell needs around it to be understood: the column it stands in and the sentence that governs it.
/// </summary>
internal static class UnitContext
{
    private const int LongestLead = 60;

    /// <summary>The context in words: <c>kolom WSV · bij “De praktijk voldoet aan:”</c>; empty where the unit stands on its own.</summary>
    public static string Of(Requirement unit, ReportWords words)
    {
        string?[] parts =
        [
            unit.Column is { Length: > 0 } column ? words.Format("Context.Column", SafeText.OneLine(column)) : null,
            unit.Lead is { Length: > 0 } lead ? words.Format("Context.Lead", Excerpt.Of(SafeText.OneLine(lead), LongestLead)) : null,
        ];
        return string.Join(" · ", parts.OfType<string>());
    }

    /// <summary>The context that every unit of both sides shares, to be said once; empty where they differ.</summary>
    public static string Shared(Change change, ReportWords words)
    {
        var contexts = change.Left.Concat(change.Right).Select(unit => Of(unit, words)).Distinct(StringComparer.Ordinal).Take(2).ToList();
        return contexts is [var only] ? only : string.Empty;
    }
}
