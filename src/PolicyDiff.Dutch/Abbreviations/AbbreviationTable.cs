namespace PolicyDiff.Dutch.Abbreviations;

/// <summary>
/// Looks abbreviations up both ways: those of Dutch care purchasing, and those that a document defines itself, which win.
/// </summary>
public sealed class AbbreviationTable
{
    private readonly Dictionary<string, string> _meanings;
    private readonly Dictionary<string, string> _forms;

    private AbbreviationTable(IEnumerable<Abbreviation> abbreviations)
    {
        All = [.. abbreviations.Distinct()];
        _meanings = All.GroupBy(abbreviation => abbreviation.Form, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First().Meaning, StringComparer.Ordinal);
        _forms = All.GroupBy(abbreviation => abbreviation.Meaning, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(group => group.Key, group => group.First().Form, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The usual abbreviations of Dutch care purchasing (<c>care-abbreviations.txt</c>).</summary>
    public static AbbreviationTable Curated { get; } =
        new(WordList.Rows(typeof(AbbreviationTable).Assembly, "care-abbreviations.txt").Select(row => new Abbreviation(row[0], row[1])));

    /// <summary>
    /// Every pair once, in the order of the list and then of the document; a form has several where a document gives it several meanings.
    /// </summary>
    public IReadOnlyList<Abbreviation> All { get; }

    /// <summary>
    /// This table with the definitions of a document: of a form that is defined there, the usual meaning no longer counts.
    /// </summary>
    public AbbreviationTable With(IEnumerable<Abbreviation> defined)
    {
        Abbreviation[] own = [.. defined];
        var forms = own.Select(abbreviation => abbreviation.Form).ToHashSet(StringComparer.Ordinal);
        return new(All.Where(abbreviation => !forms.Contains(abbreviation.Form)).Concat(own));
    }

    /// <summary>
    /// What an abbreviation stands for, the first meaning of several; null where it
    /// is not known. Capitals count: <c>RO</c> is none of <c>ro</c>.
    /// </summary>
    public string? MeaningOf(string form) => _meanings.GetValueOrDefault(form);

    /// <summary>The abbreviation of a term; null where it has none. Capitals do not count.</summary>
    public string? FormOf(string meaning) => _forms.GetValueOrDefault(meaning);
}
