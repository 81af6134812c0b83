using System.Globalization;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Core.Search;

namespace PolicyDiff.Storage.Sqlite.Search;

/// <summary>What can be asked of a passage besides its words, as tokens of the column <c>marks</c>.</summary>
internal static class PassageMarks
{
    /// <summary>The token for a form of passage.</summary>
    public static string Form(PassageForm form) => "f" + ((int)form).ToString(CultureInfo.InvariantCulture);

    /// <summary>The token for a kind of requirement.</summary>
    public static string Kind(RequirementKind kind) => "k" + ((int)kind).ToString(CultureInfo.InvariantCulture);

    /// <summary>The token for a document.</summary>
    public static string Document(long key) => "d" + key.ToString(CultureInfo.InvariantCulture);

    /// <summary>The token for a section number.</summary>
    public static string Section(string number) => "s" + TermCodec.Encode(number.ToLowerInvariant());

    /// <summary>The kinds of requirement among the tokens of a passage.</summary>
    public static IReadOnlyList<RequirementKind> KindsOf(string marks) => [.. marks.Split(' ')
        .Where(mark => mark.StartsWith('k'))
        .Select(mark => (RequirementKind)int.Parse(mark.AsSpan(1), CultureInfo.InvariantCulture))];

    /// <summary>All tokens of a passage, parted by spaces.</summary>
    public static string Of(SearchPassage passage, long document) => string.Join(' ', [
        Form(passage.Form),
        Document(document),
        .. passage.Kinds.Select(Kind),
        .. passage.Terms.GetValueOrDefault(SearchField.Number, []).Select(Section)]);
}
