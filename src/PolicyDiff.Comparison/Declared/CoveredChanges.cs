using PolicyDiff.Comparison.Declared.Claims;
using PolicyDiff.Core.Changes;

namespace PolicyDiff.Comparison.Declared;

/// <summary>Finds every change that an announcement speaks of, whether or not it is right about it.</summary>
/// <param name="texts">The texts of both editions.</param>
/// <param name="matcher">Finds what claims mean.</param>
/// <param name="options">From when on a change is what is meant.</param>
internal sealed class CoveredChanges(EditionTexts texts, ClaimMatcher matcher, DeclaredOptions options)
{
    /// <summary>The changes of each announcement, in the order of the comparison.</summary>
    /// <param name="checks">The announcements with the outcome of each of their claims.</param>
    public IReadOnlyList<IReadOnlyList<Change>> Of(
        IReadOnlyList<(Announcement Announcement, IReadOnlyList<ClaimOutcome> Outcomes)> checks) =>
        [.. checks.Select(
            check => WithEchoes(
                [.. check.Announcement.Claims.Zip(check.Outcomes, (claim, outcome) => Covered(claim, check.Announcement, outcome))
                    .SelectMany(targets => targets)
                    .Where(target => target.IsChange)]))];

    private List<Change> WithEchoes(HashSet<ComparedChange> covered)
    {
        var echoes = covered.Select(EchoOf).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return [.. texts.Changes.Where(target => covered.Contains(target) || (EchoOf(target) is { } echo && echoes.Contains(echo)))
            .Select(target => target.Change)];
    }

    private List<ComparedChange> Covered(Claim claim, Announcement announcement, ClaimOutcome outcome)
    {
        List<ComparedChange> meant = outcome.Status is DeclarationStatus.Confirmed or DeclarationStatus.Elsewhere
            ? [.. outcome.Targets]
            : [];
        var fits = matcher.Fits(claim, announcement).Where(fit => fit.Target.IsChange && fit.Suits >= 0).ToList();
        var near = fits.Where(fit => fit.IsInSection || fit.IsNamedSo).ToList();
        fits = near.Count > 0
            ? near
            : [.. fits.Where(fit => fit.Held >= (announcement.Pointers.Count > 0 ? options.LeastElsewhere : options.LeastMeant))];
        if (fits.Where(fit => fit.SaysValue && fit.Held >= options.LeastWithValue).ToList() is { Count: > 0 } valued)
        {
            return [.. meant, .. valued.Select(fit => fit.Target)];
        }

        fits = Suitability.OfThatSort(claim, fits, options.LeastInSection);
        return [.. meant, .. fits.Where(fit => fit.IsNamedSo).Select(fit => fit.Target), .. BestOfEach(claim, fits)];
    }

    /// <summary>
    /// For the whole subject and each of its parts: the changes that hold most of it, and those that hold nearly as much.
    /// </summary>
    private IEnumerable<ComparedChange> BestOfEach(Claim claim, List<ClaimFit> fits)
    {
        var held = fits.Select(fit => (fit.Target, Held: matcher.HeldOfEach(claim, fit.Target), fit.Bonus)).ToList();
        for (var subject = 0; held.Count > 0 && subject < held[0].Held.Count; subject++)
        {
            var (best, bestWithBonus) = (held.Max(entry => entry.Held[subject]), held.Max(entry => entry.Held[subject] + entry.Bonus));
            foreach (var entry in held.Where(entry => entry.Held[subject] + entry.Bonus >= options.LeastInSection
                && (entry.Held[subject] >= options.ShareOfBest * best
                    || entry.Held[subject] + entry.Bonus >= options.ShareOfBest * bestWithBonus)))
            {
                yield return entry.Target;
            }
        }
    }

    /// <summary>
    /// Which values gave way to which: a date that a planning repeats is announced with its rule. Null where a change replaces none.
    /// </summary>
    private static string? EchoOf(ComparedChange target) =>
        ValueStatements.Replaced(target.Change.Left, target.Change.Right) is { Count: > 0 } replaced
            ? string.Join('|', replaced.Select(pair => $"{pair.Before}>{pair.After}"))
            : null;
}
