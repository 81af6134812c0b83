using PolicyDiff.Core.Search;

namespace PolicyDiff.Storage.Sqlite.Search;

/// <summary>Writes queries in the language of FTS5 (https://sqlite.org/fts5.html, 3). Every string is quoted, so nothing a user types is an operator.</summary>
internal static class MatchExpression
{
    private const string WordColumns = "{number title path text parts abbreviations}";

    /// <summary>The table with the terms of passages of a form.</summary>
    public static string TableOf(PassageForm form) => form is PassageForm.Section ? "section_terms" : "requirement_terms";

    /// <summary>Passages with one of the terms in any field for words.</summary>
    public static string AnyTerm(IEnumerable<string> terms) => $"{WordColumns} : ({string.Join(" OR ", terms.Select(Quote))})";

    /// <summary>Passages that are much about one of the terms.</summary>
    public static string AnyStrongTerm(IEnumerable<string> terms) => $"strong : ({string.Join(" OR ", terms.Select(Quote))})";

    /// <summary>Passages with the terms side by side in heading or text.</summary>
    public static string Phrase(IEnumerable<string> terms) => $"{{title text}} : \"{string.Join(' ', terms.Select(TermCodec.Encode))}\"";

    /// <summary>Passages with all of these.</summary>
    public static string All(IReadOnlyList<string> expressions) => string.Join(" AND ", expressions.Select(expression => $"({expression})"));

    /// <summary>Passages with one of these.</summary>
    public static string Any(IReadOnlyList<string> expressions) => string.Join(" OR ", expressions.Select(expression => $"({expression})"));

    /// <summary>What a filter asks, one expression per demand; the documents are named by their keys.</summary>
    public static IEnumerable<string> Filter(SearchFilter filter, IReadOnlyList<long>? documents)
    {
        if (documents is not null)
        {
            yield return Marks(documents.Select(PassageMarks.Document));
        }

        if (filter.Kinds.Count > 0)
        {
            yield return Marks(filter.Kinds.Select(PassageMarks.Kind));
        }

        if (filter.Sections.Count > 0)
        {
            yield return Marks(filter.Sections.Select(PassageMarks.Section));
        }
    }

    private static string Marks(IEnumerable<string> marks) => $"marks : ({string.Join(" OR ", marks.Select(mark => $"\"{mark}\""))})";

    private static string Quote(string term) => $"\"{TermCodec.Encode(term)}\"";
}
