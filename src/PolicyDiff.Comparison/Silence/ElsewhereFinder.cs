using PolicyDiff.Core.Requirements;
using PolicyDiff.Dutch;

namespace PolicyDiff.Comparison.Silence;

/// <summary>Tells where a policy refers to a place outside itself, so that its silence is not taken for an answer.</summary>
internal static class ElsewhereFinder
{
    private static readonly IReadOnlyList<string> Phrases = WordList.Lines(typeof(ElsewhereFinder).Assembly, "elsewhere-phrases.txt");

    /// <summary>Whether a requirement says that more stands elsewhere.</summary>
    public static bool RefersElsewhere(Requirement requirement) =>
        Phrases.Any(phrase => requirement.Text.Contains(phrase, StringComparison.OrdinalIgnoreCase));
}
