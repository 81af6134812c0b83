using System.Globalization;
using PolicyDiff.Comparison.Classification;
using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Comparison.Summaries;

/// <summary>Puts a change in one sentence, from its fields and quotes alone.</summary>
internal sealed class SummaryWriter
{
    private const int LongestQuote = 160;

    private readonly CultureInfo _culture;

    public SummaryWriter(CultureInfo culture) => _culture = culture;

    /// <summary>The sentence; never empty.</summary>
    public string Write(Judgement judgement, IReadOnlyList<Requirement> left, IReadOnlyList<Requirement> right)
    {
        var (before, after) = (Quote(left), Quote(right));
        var key = $"Summary.{judgement.Kind}";
        return judgement.Kind switch
        {
            ChangeKind.Added => Messages.Format(_culture, key, after),
            ChangeKind.Removed or ChangeKind.Uncovered => Messages.Format(_culture, key, before.Length > 0 ? before : after),
            _ => Messages.Format(_culture, key, before, after),
        };
    }

    private static string Quote(IReadOnlyList<Requirement> requirements)
    {
        var text = string.Join(' ', requirements.Select(requirement => requirement.Text));
        return text.Length <= LongestQuote ? text : text[..text.LastIndexOf(' ', LongestQuote)] + " …";
    }
}
