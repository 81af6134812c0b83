using System.Text.RegularExpressions;

namespace PolicyDiff.Ingestion.Pdf.Tables;

/// <summary>Recognises the captions of tables and figures: they look like headings and are none.</summary>
internal static partial class Caption
{
    private const string Kinds = "figuur|figure|fig\\.|tabel|table|tab\\.|grafiek|chart|diagram|afbeelding|schema|foto|box|kader";

    /// <summary>Whether a text begins as a caption does: what it stands by, and a number.</summary>
    public static bool Matches(string text) => Start().IsMatch(text);

    [GeneratedRegex(
        $@"^(?:{Kinds})\s+(?:\d{{1,3}}|[ivx]{{1,5}}|[a-z])(?:[.\-–]\d{{1,3}}){{0,3}}[a-z]?(?:[\s.:,–-]|$)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Start();
}
