using System.Text.RegularExpressions;
using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Reporting.Composition;

/// <summary>Finds the word of a requirement that hardly any other has: what tells it from those beside it.</summary>
/// <remarks>Counted over the requirements of both sides; words are taken as they are written, so two forms of one word count apart.</remarks>
internal sealed partial class KeyWords
{
    private readonly Dictionary<string, int> _uses;

    /// <summary>Counts the words of both sides.</summary>
    public KeyWords(ChangeSet set) => _uses = set.Left.Requirements.Concat(set.Right.Requirements)
        .SelectMany(unit => LongWords(unit).Select(match => match.Value).Distinct(StringComparer.OrdinalIgnoreCase))
        .CountBy(word => word, StringComparer.OrdinalIgnoreCase)
        .ToDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Where the rarest word begins in the text, the first among equals; null where no word is long enough to tell anything.</summary>
    public int? Place(Requirement unit) => Rarest(unit)?.Index;

    /// <summary>In how many requirements the rarest word stands; the fewer, the more it tells.</summary>
    public int Uses(Requirement unit) => Rarest(unit) is { } word ? _uses.GetValueOrDefault(word.Value) : int.MaxValue;

    private Match? Rarest(Requirement unit) => LongWords(unit).MinBy(match => _uses.GetValueOrDefault(match.Value));

    private static MatchCollection LongWords(Requirement unit) => LongWord().Matches(unit.Text);

    [GeneratedRegex(@"\p{L}{8,}", RegexOptions.CultureInvariant)]
    private static partial Regex LongWord();
}
