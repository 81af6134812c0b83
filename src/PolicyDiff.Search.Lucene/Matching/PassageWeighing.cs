using PolicyDiff.Core.Search.Queries;

namespace PolicyDiff.Search.Lucene.Matching;

/// <summary>What an occurrence of a word in a passage is worth.</summary>
/// <remarks>
/// BM25F (Robertson, Zaragoza and Taylor 2004): the occurrences of a concept in the fields are added up with the weights of the fields
/// before they are damped, so a word in heading and text counts as one word found twice. Lucene's own BM25 damps each field by itself.
/// </remarks>
internal static class PassageWeighing
{
    private const double Damping = 1.2;
    private const double LengthShare = 0.5;
    private const double UsualTitleLength = 4;
    private const double ShortestShare = 0.4;

    /// <summary>What one occurrence in a field is worth, that in the text being 1.</summary>
    public static double FieldWeight(SearchField field) => field switch
    {
        SearchField.Number => 3,
        SearchField.Title => 2,
        SearchField.Path => 0.3,
        SearchField.Text => 1,
        SearchField.Parts => 0.4,
        SearchField.Abbreviations => 0.5,
        SearchField.Forms => 1,
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, null),
    };

    /// <summary>What an occurrence in the heading is divided by.</summary>
    /// <param name="length">Terms in the heading.</param>
    public static double TitleNorm(double length) => 1 - LengthShare + (LengthShare * Math.Max(1, length / UsualTitleLength));

    /// <summary>
    /// What an occurrence in the text, in a part of a compound or in an abbreviation is divided by, so that long passages do not win by
    /// their length.
    /// </summary>
    /// <param name="length">Terms in the text of the passage.</param>
    /// <param name="averageLength">Terms in the text of a section passage of the index, on average; above 0.</param>
    public static double TextNorm(double length, double averageLength) =>
        1 - LengthShare + (LengthShare * Math.Max(ShortestShare, length / averageLength));

    /// <summary>Occurrences with their weights added up, damped: from 0 towards a limit.</summary>
    public static double Damped(double occurrences) => occurrences * (Damping + 1) / (occurrences + Damping);

    /// <summary>The logarithm of how rare a word is (Robertson and Spärck Jones 1976), above 0.</summary>
    /// <param name="passages">Section passages that hold it.</param>
    /// <param name="all">All section passages.</param>
    public static double Rarity(double passages, int all) => Math.Log(1 + ((all - passages + 0.5) / (passages + 0.5)));
}
