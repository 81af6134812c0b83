using System.Text.RegularExpressions;

namespace PolicyDiff.Ingestion.PlainText;

/// <summary>
/// Mends what character recognition commonly gets wrong in Dutch text, by rules that hold for any text; words are never guessed.
/// </summary>
/// <remarks>Only text that shows the damage is touched, so that a clean text stays as it is to the letter.</remarks>
internal static partial class OcrRepair
{
    private const int FewestSigns = 3;

    /// <summary>The text as printed, as far as that is beyond doubt; lines stay where they are.</summary>
    public static string Mend(string text)
    {
        var lines = text.Split('\n');
        if (lines.Sum(line => Damage().Count(line)) < FewestSigns)
        {
            return text;
        }

        return GluedWords.Split(string.Join('\n', lines.Select(MendLine)));
    }

    /// <summary>A line of which it is known that it was recognised, as far as its words are beyond doubt.</summary>
    public static string MendLine(string text)
    {
        text = Bullet().Replace(text, "${indent}• ");
        text = Diaeresis().Replace(text, match => match.Value.Replace('é', 'ë'));
        text = OneForI().Replace(text, "I");
        text = CapitalIForL().Replace(text, "l");
        text = BarForL().Replace(text, "l");
        text = DoubleJ().Replace(text, "ij");
        text = LForI().Replace(text, "I");
        text = SevenForQuestionMark().Replace(text, "?");
        text = Subscript().Replace(text, "CO2");
        text = Coordination().Replace(text, "oördin");
        text = DiaeresisOfI().Replace(text, "geï");
        return DoubleQuote().Replace(text, "’");
    }

    /// <summary>Signs of damage: cents for bullets, é where Dutch has only ë.</summary>
    [GeneratedRegex(@"^\s*¢\s|(?<=[ie])é(?=[nrl]|ë)|\bWIz\b|\b1Z[AO]", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Damage();

    /// <summary>A round bullet read as ¢, e, o, « or ©; no Dutch sentence begins with one of those letters standing alone.</summary>
    [GeneratedRegex(@"^(?<indent>[ \t]*)[¢eo«©®°][ \t]+(?=[\p{Lu}‘'“""(\d])", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Bullet();

    /// <summary>patiént, financiéle, beéindigen, strategieén: behind i or e Dutch has ë.</summary>
    [GeneratedRegex(@"(?<=\p{L}[ie])é(?=\p{Ll})", RegexOptions.CultureInvariant)]
    private static partial Regex Diaeresis();

    [GeneratedRegex(@"(?<![\p{L}\d.,])1(?=\p{Lu}{2,})", RegexOptions.CultureInvariant)]
    private static partial Regex OneForI();

    [GeneratedRegex(@"(?<=\p{L})I(?=\p{Ll})", RegexOptions.CultureInvariant)]
    private static partial Regex CapitalIForL();

    [GeneratedRegex(@"(?<![^\s(])\|(?=\p{Ll})", RegexOptions.CultureInvariant)]
    private static partial Regex BarForL();

    [GeneratedRegex(@"ijJ(?=\p{Ll})", RegexOptions.CultureInvariant)]
    private static partial Regex DoubleJ();

    /// <summary>A sentence begins with a capital: a small l before a vowel there is an I.</summary>
    [GeneratedRegex(@"(?<=[.!?] )l(?=[en][a-z])", RegexOptions.CultureInvariant)]
    private static partial Regex LForI();

    /// <summary>A question that ends in a year: 2025? read as 20257.</summary>
    [GeneratedRegex(
        @"7(?=[ \t]*$)(?<=^[^\n]*\b(?:wat|welke|hoe|waar|wanneer|wie|waarom)\b[^\n]*\b20\d\d7)",
        RegexOptions.Multiline | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SevenForQuestionMark();

    [GeneratedRegex(@"\bCO(?:[:.]?z|[₂.])(?=-)", RegexOptions.CultureInvariant)]
    private static partial Regex Subscript();

    /// <summary>coördinatie: recognition stumbles over the ö, and no other Dutch word has these letters.</summary>
    [GeneratedRegex(@"o(?:dé|[déo6])rdin(?<=\b\p{L}*[Cc]o(?:dé|[déo6])rdin)", RegexOptions.CultureInvariant)]
    private static partial Regex Coordination();

    [GeneratedRegex(@"\bgei(?=n(?:f|teg|teres|terp|tro|s|v|d))", RegexOptions.CultureInvariant)]
    private static partial Regex DiaeresisOfI();

    [GeneratedRegex(@"'’|’'", RegexOptions.CultureInvariant)]
    private static partial Regex DoubleQuote();
}
