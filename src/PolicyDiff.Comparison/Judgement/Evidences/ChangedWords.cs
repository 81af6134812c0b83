using PolicyDiff.Comparison.Judgement.Texts;
using PolicyDiff.Core.Changes;

namespace PolicyDiff.Comparison.Judgement.Evidences;

/// <summary>In which respect words that came or went change a rule, by what they name.</summary>
internal static class ChangedWords
{
    /// <summary>The respect; <paramref name="otherwise"/> where the words name nothing of a known kind.</summary>
    /// <param name="words">Folded words, parted by blanks.</param>
    /// <param name="otherwise">What other words change.</param>
    public static ChangeAspect AspectOf(string words, ChangeAspect otherwise) =>
        CueWords.Has("vat", words) ? ChangeAspect.Amount
        : CueWords.Has("certificate", words) ? ChangeAspect.Certificate
        : CueWords.Has("step", words) ? ChangeAspect.Procedure
        : Array.Exists(words.Split(' '), word => Parties.Of(word) is { } party && !Parties.IsGeneral(party)) ? ChangeAspect.Actor
        : CueWords.Has("provided", words)
            || words.StartsWith("indien ", StringComparison.Ordinal)
            || words.StartsWith("als ", StringComparison.Ordinal)
            || words.StartsWith("bij ", StringComparison.Ordinal) ? ChangeAspect.Condition
        : otherwise;
}
