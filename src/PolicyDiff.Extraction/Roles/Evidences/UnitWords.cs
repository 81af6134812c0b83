using PolicyDiff.Dutch;
using PolicyDiff.Dutch.Lexicon;

namespace PolicyDiff.Extraction.Roles.Evidences;

/// <summary>The words of a text as the judge of roles reads them: an insurer's name is <c>wij</c>, whatever its name.</summary>
internal static class UnitWords
{
    /// <summary>What stands for an insurer.</summary>
    public const string Insurer = "wij";

    private static readonly ILookup<string, IReadOnlyList<string>> Names = WordList.Lines(typeof(SignalWords).Assembly, "insurer-names.txt")
        .Select(SignalWords.Words)
        .OrderByDescending(words => words.Count)
        .ToLookup(words => words[0], StringComparer.Ordinal);

    /// <summary>The words and signs of a text, in lower case without accents.</summary>
    public static IReadOnlyList<string> Of(string text)
    {
        var words = SignalWords.Words(text);
        var kept = new List<string>(words.Count);
        for (var place = 0; place < words.Count;)
        {
            var name = Names[words[place]].FirstOrDefault(candidate => StandsAt(words, place, candidate));
            kept.Add(name is null && words[place] is not "we" ? words[place] : Insurer);
            place += name?.Count ?? 1;
        }

        return kept;
    }

    private static bool StandsAt(IReadOnlyList<string> words, int place, IReadOnlyList<string> name) =>
        place + name.Count <= words.Count
            && name.Index().All(part => string.Equals(words[place + part.Index], part.Item, StringComparison.Ordinal));
}
