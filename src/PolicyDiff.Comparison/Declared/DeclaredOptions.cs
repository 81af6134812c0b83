namespace PolicyDiff.Comparison.Declared;

/// <summary>
/// From when on a text is what an announcement speaks of. Shares are those of the subject's letters, weighed by rarity, that a text holds.
/// </summary>
/// <remarks>
/// Set on two invented policies with 74 announcements and on the lists of two real ones; ADR 0051 says what was measured.
/// </remarks>
internal sealed record DeclaredOptions
{
    /// <summary>The options of the program.</summary>
    public static DeclaredOptions Default { get; } = new();

    /// <summary>In a section pointed to. Default 0.25, range (0, 1]; lower believes more.</summary>
    public double LeastInSection { get; init; } = 0.25;

    /// <summary>In a section pointed to, where the value announced is also said. Default 0.15.</summary>
    public double LeastWithValue { get; init; } = 0.15;

    /// <summary>In another section, or where none is pointed to. Default 0.5.</summary>
    public double LeastElsewhere { get; init; } = 0.5;

    /// <summary>In another section, where the value announced is also said. Default 0.3.</summary>
    public double LeastElsewhereWithValue { get; init; } = 0.3;

    /// <summary>For a text to be what is meant although it did not change, or says another value. Default 0.4.</summary>
    public double LeastMeant { get; init; } = 0.4;

    /// <summary>
    /// For a text in the section pointed to, to be what is meant where it states another value of the same kind. Default 0.2.
    /// </summary>
    public double LeastMeantInSection { get; init; } = 0.2;

    /// <summary>For the text of the earlier edition to have said the same already. Default 0.8.</summary>
    public double LeastBefore { get; init; } = 0.8;

    /// <summary>For a section as a whole to speak of the subject where no text of it does alone. Default 0.75.</summary>
    public double LeastTogether { get; init; } = 0.75;

    /// <summary>Below this nothing in the edition speaks of the subject. Default 0.35.</summary>
    public double LeastAnything { get; init; } = 0.35;

    /// <summary>What a change in a respect that the subject names adds to the share. Default 0.15.</summary>
    public double AspectBonus { get; init; } = 0.15;

    /// <summary>What a change as announced adds, and one against it takes. Default 0.1.</summary>
    public double SuitsBonus { get; init; } = 0.1;

    /// <summary>The share of the best fit from which on other changes are meant as well. Default 0.6.</summary>
    public double ShareOfBest { get; init; } = 0.6;

    /// <summary>The most texts that are named as the place of one announcement. Default 4.</summary>
    public int MostPlaces { get; init; } = 4;
}
