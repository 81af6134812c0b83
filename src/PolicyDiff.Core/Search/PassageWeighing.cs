namespace PolicyDiff.Core.Search;

/// <summary>What an occurrence of a word in a passage is worth, the same on every engine, so that all engines give one order.</summary>
/// <remarks>
/// BM25F (Robertson, Zaragoza and Taylor 2004): the occurrences of a concept in the fields are added up with the weights of the fields before they are
/// damped, so a word in heading and text counts as one word found twice.
/// </remarks>
public static class PassageWeighing
{
    private const double Damping = 1.2;
    private const double LengthShare = 0.5;
    private const double UsualTitleLength = 4;
    private const double ShortestShare = 0.4;

    /// <summary>The most that <see cref="Damped"/> gives.</summary>
    public const double MostDamped = Damping + 1;

    /// <summary>What one occurrence in a field is worth, that in the text being 1.</summary>
    public static double FieldWeight(SearchField field) => field switch
    {
        SearchField.Number => 3,
        SearchField.Title => 2,
        SearchField.Path => 0.3,
        SearchField.Text => 1,
        SearchField.Parts => 0.4,
        SearchField.Abbreviations => 0.5,
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, null),
    };

    /// <summary>What the weight of an occurrence is divided by, so that long passages do not win by their length.</summary>
    /// <param name="field">The field it stands in.</param>
    /// <param name="titleLength">Terms in the heading of the passage.</param>
    /// <param name="textLength">Terms in the text of the passage.</param>
    /// <param name="averageTextLength">Terms in the text of a section passage of the index, on average; above 0.</param>
    public static double LengthNorm(SearchField field, double titleLength, double textLength, double averageTextLength) => field switch
    {
        SearchField.Number or SearchField.Path => 1,
        SearchField.Title => 1 - LengthShare + (LengthShare * Math.Max(1, titleLength / UsualTitleLength)),
        _ => 1 - LengthShare + (LengthShare * Math.Max(ShortestShare, textLength / averageTextLength)),
    };

    /// <summary>Occurrences with their weights added up, damped: from 0 towards <see cref="MostDamped"/>.</summary>
    public static double Damped(double occurrences) => occurrences * MostDamped / (occurrences + Damping);

    /// <summary>The logarithm of how rare a word is (Robertson and Spärck Jones 1976), above 0.</summary>
    /// <param name="passages">Section passages that hold it.</param>
    /// <param name="all">All section passages.</param>
    public static double Rarity(double passages, int all) => Math.Log(1 + ((all - passages + 0.5) / (passages + 0.5)));
}
