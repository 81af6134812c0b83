using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Pipeline.Comparisons;

/// <summary>Which changes a user wants to see; every wish that is set must hold.</summary>
public sealed record ChangeFilter
{
    /// <summary>A word of the subject, actor, headings or text of either side; empty for all.</summary>
    public IReadOnlyList<string> About { get; init; } = [];

    /// <summary>The kinds; empty for all.</summary>
    public IReadOnlyList<ChangeKind> Kinds { get; init; } = [];

    /// <summary>A section number, with all below it, or a part of a heading; null for all.</summary>
    public string? Section { get; init; }

    /// <summary>The least confidence, in [0, 1].</summary>
    public double MinimumConfidence { get; init; }

    /// <summary>The set with the wanted changes only; its sides and notices stay.</summary>
    public ChangeSet Apply(ChangeSet set) => set with { Changes = [.. set.Changes.Where(Wants)] };

    private bool Wants(Change change) =>
        change.Confidence >= MinimumConfidence
        && (Kinds.Count == 0 || Kinds.Contains(change.Kind))
        && (About.Count == 0 || About.Any(word => IsAbout(change, word)))
        && (Section is null || Units(change).Any(unit => StandsIn(unit.Citation, Section)));

    private static bool IsAbout(Change change, string word) =>
        Holds(change.Subject, word)
        || Units(change).Any(unit => Holds(unit.Actor, word) || Holds(unit.Column, word) || Holds(unit.Text, word) || unit.Citation.SectionPath.Any(heading => Holds(heading, word)));

    private static bool StandsIn(Citation citation, string section) =>
        citation.SectionNumber is { } number && (number + ".").StartsWith(section.TrimEnd('.') + ".", StringComparison.OrdinalIgnoreCase)
        || (!char.IsAsciiDigit(section[0]) && citation.SectionPath.Any(heading => Holds(heading, section)));

    /// <summary>The word as a whole or as the beginning of a longer one: <c>tarief</c> is also in <c>tariefopbouw</c>, but <c>RO</c> is not in <c>begroting</c>.</summary>
    private static bool Holds(string? text, string word)
    {
        for (var at = text?.IndexOf(word, StringComparison.OrdinalIgnoreCase) ?? -1; at >= 0; at = text!.IndexOf(word, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var isStart = at == 0 || !char.IsLetterOrDigit(text![at - 1]);
            var end = at + word.Length;
            if (isStart && (word.Length > 3 || end == text!.Length || !char.IsLetterOrDigit(text[end])))
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<Requirement> Units(Change change) => change.Left.Concat(change.Right);
}
