namespace PolicyDiff.Dutch.Analysis;

/// <summary>What terms begin with that are no words: nothing that is typed is taken for one of them.</summary>
public static class TermMarks
{
    /// <summary>The root of a verb: <c>=lever</c>.</summary>
    public const string Root = "=";

    /// <summary>The root of a word that is denied: <c>!vergoe</c>.</summary>
    public const string Denied = "!";

    /// <summary>A day or month: <c>@2025-10-01</c>, <c>@--10-01</c>, <c>@2025-10</c>.</summary>
    public const string Date = "@";

    /// <summary>A number, amount of money, share or length of time: <c>#1250</c>, <c>#1250-EUR</c>, <c>#80-%</c>, <c>#6-week</c>.</summary>
    public const string Value = "#";

    /// <summary>Whether a term begins with one of the marks.</summary>
    public static bool IsMarked(string term) => term.Length > 0 && term[0] is ('=' or '!' or '@' or '#');

    /// <summary>Whether a term is a value or date rather than a word in some form.</summary>
    public static bool IsValue(string term) =>
        term.StartsWith(Date, StringComparison.Ordinal) || term.StartsWith(Value, StringComparison.Ordinal);
}
