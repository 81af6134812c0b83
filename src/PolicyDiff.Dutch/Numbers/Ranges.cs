namespace PolicyDiff.Dutch.Numbers;

/// <summary>
/// The signs and words between the two bounds of a range: <c>-</c>, <c>tot</c>,
/// <c>tot en met</c>, <c>t/m</c>, <c>à</c>, and <c>en</c> behind <c>tussen</c>.
/// </summary>
internal static class Ranges
{
    /// <summary>The token behind the sign or words that stand at a token; null where no range goes on there.</summary>
    /// <param name="reader">The text.</param>
    /// <param name="index">The token at which the value begins.</param>
    /// <param name="at">The token behind its lower bound.</param>
    public static int? Behind(QuantityReader reader, int index, int at) =>
        (reader.Word(at), reader.Word(at + 1), reader.Word(at + 2)) switch
        {
            ("-" or "–", _, _) => at + 1,
            ("tot", "en", "met") => at + 3,
            ("tot" or "à" or "á", _, _) => at + 1,
            ("t", "/", "m") => at + 3,
            ("en", _, _) when reader.Word(index - 1) is "tussen"
                || (reader.Word(index - 1) is "de" && reader.Word(index - 2) is "tussen") => at + 1,
            _ => null,
        };
}
