using Scale = PolicyDiff.Core.Requirements.Modality;

namespace PolicyDiff.Dutch.Modality;

/// <summary>Words that show how binding a statement is.</summary>
/// <param name="Modality">What they show.</param>
/// <param name="Denied">What they show with <i>niet</i> or <i>geen</i>; the same where a denial changes nothing.</param>
/// <param name="Steps">The words in order, each as its alternatives.</param>
internal sealed record ModalityPhrase(Scale Modality, Scale Denied, IReadOnlyList<IReadOnlyList<string>> Steps)
{
    private const int LongestGap = 15;
    private const string Gap = "...";
    private const string ClauseEnd = "$";

    /// <summary>Reads a line of <c>modality-phrases.txt</c>.</summary>
    public static ModalityPhrase Parse(IReadOnlyList<string> row)
    {
        var modality = Enum.Parse<Scale>(row[0]);
        return new ModalityPhrase(
            modality,
            row[1] is "-" ? modality : Enum.Parse<Scale>(row[1]),
            [.. row[2].Split(' ').Select(step => step.Split('|'))]);
    }

    /// <summary>How many words of a clause the phrase takes from a word on; 0 where it does not stand there.</summary>
    public int LengthAt(IReadOnlyList<string> words, int index) => Match(words, index, 0) is var end && end > index ? end - index : 0;

    private int Match(IReadOnlyList<string> words, int index, int step)
    {
        if (step == Steps.Count)
        {
            return index;
        }

        switch (Steps[step][0])
        {
            case Gap:
                for (var skip = 0; skip <= LongestGap && index + skip <= words.Count; skip++)
                {
                    if (Match(words, index + skip, step + 1) is var end && end >= 0)
                    {
                        return end;
                    }
                }

                return -1;
            case ClauseEnd:
                return index == words.Count || words[index] is "." or "en" or "maar" ? index : -1;
            default:
                return index < words.Count && Steps[step].Contains(words[index], StringComparer.Ordinal)
                    ? Match(words, index + 1, step + 1)
                    : -1;
        }
    }
}
