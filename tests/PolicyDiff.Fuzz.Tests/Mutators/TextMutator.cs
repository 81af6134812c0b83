using System.Text;

namespace PolicyDiff.Fuzz.Tests.Mutators;

/// <summary>Damages text line by line and word by word, and puts in what its format reads in a way of its own.</summary>
/// <param name="snippets">What means something in the format, and what is hostile in any.</param>
internal sealed class TextMutator(params IReadOnlyList<string> snippets) : IMutator
{
    private const int MostChanges = 8;
    private const int MostRepeats = 400;
    private const int LongestText = 400_000;

    /// <summary>Letters that are no letters, that turn the direction of writing, that join, or that are two codes.</summary>
    private static readonly string[] Odd =
        [
            "\uFFFE", "\uFDD0", "\u0000", "\u200B", "\u202E", "\u0301", "\u00AD", "\uFEFF", "\U0001F9D3", "\U00020000",
            "\u2028", "\u0085", "\t", "\f", "€ ", "§", "½", "١٢", "\\", "|", "\"",
        ];

    private readonly ByteMutator _bytes = new();

    public byte[] Mutate(byte[] seed, Random chance)
    {
        var lines = Encoding.UTF8.GetString(seed).Split('\n').ToList();
        for (var changes = chance.Next(1, MostChanges); changes > 0 && lines.Count > 0; changes--)
        {
            Change(lines, chance);
        }

        var text = string.Join('\n', lines);
        var bytes = Encoding.UTF8.GetBytes(text.Length > LongestText ? text[..LongestText] : text);
        return chance.Next(6) == 0 ? _bytes.Mutate(bytes, chance) : bytes;
    }

    private void Change(List<string> lines, Random chance)
    {
        var at = chance.Next(lines.Count);
        switch (chance.Next(9))
        {
            case 0:
                lines.RemoveAt(at);
                break;
            case 1:
                lines.Insert(at, Of(snippets, chance));
                break;
            case 2:
                lines[at] = Inserted(lines[at], Of(snippets, chance), chance);
                break;
            case 3:
                lines[at] = Inserted(lines[at], Of(Odd, chance), chance);
                break;
            case 4:
                (lines[at], lines[chance.Next(lines.Count)]) = (lines[chance.Next(lines.Count)], lines[at]);
                break;
            case 5:
                lines.InsertRange(at, Enumerable.Repeat(lines[at], chance.Next(1, MostRepeats)));
                break;
            case 6:
                lines[at] = Repeated(lines[at], chance);
                break;
            case 7:
                lines[at] = string.Concat(Enumerable.Repeat(Of(snippets, chance), chance.Next(1, MostRepeats))) + lines[at];
                break;
            default:
                lines[at] = lines[at][..chance.Next(lines[at].Length + 1)];
                break;
        }
    }

    private static string Repeated(string line, Random chance)
    {
        var words = line.Split(' ');
        var at = chance.Next(words.Length);
        return string.Join(' ', words.Take(at).Concat(Enumerable.Repeat(words[at], chance.Next(1, MostRepeats))).Concat(words.Skip(at)));
    }

    private static string Inserted(string line, string snippet, Random chance) => line.Insert(chance.Next(line.Length + 1), snippet);

    private static string Of(IReadOnlyList<string> choices, Random chance) => choices[chance.Next(choices.Count)];
}
