using System.Text;
using System.Text.RegularExpressions;

namespace PolicyDiff.Fuzz.Tests.Mutators;

/// <summary>Damages a PDF file object by object: numbers, names, references, whole objects, streams and the table of offsets.</summary>
internal sealed partial class PdfMutator : IMutator
{
    private const int MostChanges = 4;

    private static readonly string[] Values =
    [
        "0", "-1", "1", "2147483647", "99999999999999999999", "1e9", "null", "[]", "<<>>", "(", "true", "/Pages",
        "1 0 R", "3 0 R",
    ];

    private readonly ByteMutator _bytes = new();

    public byte[] Mutate(byte[] seed, Random chance)
    {
        if (chance.Next(3) == 0)
        {
            return _bytes.Mutate(seed, chance);
        }

        var text = Encoding.Latin1.GetString(seed);
        for (var changes = chance.Next(1, MostChanges); changes > 0 && text.Length > 0; changes--)
        {
            text = Changed(text, chance);
        }

        return Encoding.Latin1.GetBytes(text);
    }

    private static string Changed(string text, Random chance) => chance.Next(6) switch
    {
        0 => Replaced(text, Objects(), chance, _ => string.Empty),
        1 => Replaced(text, Objects(), chance, found => found + "\n" + found),
        2 => Replaced(text, References(), chance, _ => Values[chance.Next(Values.Length)]),
        3 => Replaced(text, Entries(), chance, found => found[..(found.LastIndexOf(' ') + 1)] + Values[chance.Next(Values.Length)]),
        4 => Replaced(text, Streams(), chance, found => found[..(found.Length / 2)]),
        _ => Replaced(text, Tables(), chance, found => found.Replace("0000", "0009", StringComparison.Ordinal)),
    };

    private static string Replaced(string text, Regex pattern, Random chance, Func<string, string> with)
    {
        var found = pattern.Matches(text);
        if (found.Count == 0)
        {
            return text;
        }

        var match = found[chance.Next(found.Count)];
        return string.Concat(text.AsSpan(0, match.Index), with(match.Value), text.AsSpan(match.Index + match.Length));
    }

    [GeneratedRegex(@"\d+ \d+ obj\b(?:(?!endobj)[\s\S])*endobj", RegexOptions.CultureInvariant)]
    private static partial Regex Objects();

    [GeneratedRegex(@"\d+ \d+ R\b", RegexOptions.CultureInvariant)]
    private static partial Regex References();

    [GeneratedRegex(@"/[A-Za-z]+ -?\d+(?! \d+ R)", RegexOptions.CultureInvariant)]
    private static partial Regex Entries();

    [GeneratedRegex(@"(?<=stream\r?\n)(?:(?!endstream)[\s\S])+(?=endstream)", RegexOptions.CultureInvariant)]
    private static partial Regex Streams();

    [GeneratedRegex(@"xref\r?\n(?:(?!trailer)[\s\S])+", RegexOptions.CultureInvariant)]
    private static partial Regex Tables();
}
