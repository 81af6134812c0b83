using System.Globalization;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Core.Search;

namespace PolicyDiff.Storage.Sqlite.Search;

/// <summary>What can be asked of a passage besides its words, as tokens of the column <c>marks</c>.</summary>
internal static class PassageMarks
{
    /// <summary>The token for a kind of requirement.</summary>
    public static string Kind(RequirementKind kind) => "k" + ((int)kind).ToString(CultureInfo.InvariantCulture);

    /// <summary>The token for a document.</summary>
    public static string Document(long key) => "d" + key.ToString(CultureInfo.InvariantCulture);

    /// <summary>The key of the document among the tokens of a passage.</summary>
    public static long DocumentOf(string marks) => long.Parse(marks.Split(' ', 2)[0].AsSpan(1), CultureInfo.InvariantCulture);

    /// <summary>The token for a section number.</summary>
    public static string Section(string number) => "s" + TermCodec.Encode(number.ToLowerInvariant());

    /// <summary>The kinds of requirement among the tokens of a passage.</summary>
    public static IReadOnlyList<RequirementKind> KindsOf(string marks) => [.. marks.Split(' ')
        .Where(mark => mark.StartsWith('k'))
        .Select(mark => (RequirementKind)int.Parse(mark.AsSpan(1), CultureInfo.InvariantCulture))];

    /// <summary>The kinds of requirement in the bits of a number.</summary>
    public static IEnumerable<RequirementKind> KindsOf(long bits) => Enum.GetValues<RequirementKind>().Where(kind => (bits & Bit(kind)) != 0);

    /// <summary>Kinds as bits of a number.</summary>
    public static long BitsOf(IEnumerable<RequirementKind> kinds) => kinds.Aggregate(0L, (bits, kind) => bits | Bit(kind));

    /// <summary>All tokens of a passage, parted by spaces.</summary>
    public static string Of(SearchPassage passage, long document) => string.Join(' ', [
        Document(document),
        .. passage.Kinds.Select(Kind),
        .. passage.Terms.GetValueOrDefault(SearchField.Number, []).Select(Section)]);

    private static long Bit(RequirementKind kind) => 1L << (int)kind;
}
