using System.Text;

namespace PolicyDiff.Storage.Sqlite.Search;

/// <summary>Writes a term so that the <c>ascii</c> tokenizer of FTS5 takes it for one token and leaves it as it is.</summary>
/// <remarks>
/// That tokenizer ends a token at every ASCII character that is no letter or digit, folds ASCII capitals, and keeps all other characters
/// (https://sqlite.org/fts5.html, 4.3.2); so those ASCII characters go to the private use area.
/// </remarks>
internal static class TermCodec
{
    private const int PrivateArea = 0xE000;

    /// <summary>The term as stored.</summary>
    public static string Encode(string term)
    {
        if (term.All(IsKept))
        {
            return term;
        }

        var stored = new StringBuilder(term.Length);
        foreach (var c in term)
        {
            stored.Append(IsKept(c) ? c : (char)(PrivateArea + c));
        }

        return stored.ToString();
    }

    /// <summary>The term as it was.</summary>
    public static string Decode(string stored) =>
        string.Create(stored.Length, stored, (term, from) =>
        {
            for (var i = 0; i < from.Length; i++)
            {
                term[i] = from[i] is >= (char)PrivateArea and < (char)(PrivateArea + 128) ? (char)(from[i] - PrivateArea) : from[i];
            }
        });

    private static bool IsKept(char c) => c > 127 || char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c);
}
