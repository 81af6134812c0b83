namespace PolicyDiff.Dutch.Abbreviations;

/// <summary>
/// Reads a known abbreviation with a further word: <c>POH-S</c> is a <i>praktijkondersteuner
/// somatiek</i>, as <c>POH</c> is a <i>praktijkondersteuner huisarts</i>.
/// </summary>
internal static class NarrowerForm
{
    private const int MostFurtherWords = 4;

    /// <summary>
    /// The words at the end of a text: from the first word of what the known abbreviation
    /// stands for; null where the rest does not fit the further word.
    /// </summary>
    public static string? Find(ShortForm form, string text)
    {
        var hyphen = form.Text.IndexOf('-', StringComparison.Ordinal);
        if (hyphen <= 0 || AbbreviationTable.Curated.MeaningOf(form.Text[..hyphen]) is not { } known)
        {
            return null;
        }

        var start = text.LastIndexOf(known.Split(' ')[0], StringComparison.OrdinalIgnoreCase);
        var further = start < 0 ? [] : text[start..].Split(' ', StringSplitOptions.RemoveEmptyEntries).Skip(1).ToArray();
        return further.Length is > 0 and <= MostFurtherWords && Fits(form.Text[(hyphen + 1)..], further) ? text[start..] : null;
    }

    /// <summary>The further word itself, or its first letters.</summary>
    private static bool Fits(string further, string[] words)
    {
        var rest = string.Join(' ', words);
        return rest.StartsWith(further, StringComparison.OrdinalIgnoreCase)
            || (ShortForm.Of(further) is { } form && LongFormMatcher.Find(form, rest) is { } meaning && meaning.Length == rest.Length);
    }
}
