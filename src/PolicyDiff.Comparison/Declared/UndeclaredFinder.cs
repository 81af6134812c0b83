using PolicyDiff.Core.Changes;

namespace PolicyDiff.Comparison.Declared;

/// <summary>Finds the sure changes of substance that no announcement speaks of.</summary>
/// <param name="texts">The texts of both editions.</param>
/// <param name="matcher">Finds what claims mean.</param>
/// <param name="options">From when on a change is what is meant.</param>
internal sealed class UndeclaredFinder(EditionTexts texts, ClaimMatcher matcher, DeclaredOptions options)
{
    /// <summary>The changes, in the order of the comparison.</summary>
    /// <param name="announcements">The announcements.</param>
    public IReadOnlyList<Change> Find(IReadOnlyList<Announcement> announcements)
    {
        var declared = announcements
            .SelectMany(announcement => announcement.Claims.SelectMany(claim => Covered(claim, announcement)))
            .Select(target => target.Change)
            .ToHashSet<Change>(ReferenceEqualityComparer.Instance);
        return [.. texts.Changes.Where(target => target.IsChange && target.Change.IsSurelySubstantive && target.Change.Judgement == JudgementKind.Substantive)
            .Select(target => target.Change)
            .Where(change => !declared.Contains(change))];
    }

    /// <summary>The changes that a claim speaks of, whether or not it is right about them.</summary>
    private IEnumerable<ComparedChange> Covered(Claim claim, Announcement announcement)
    {
        var points = announcement.Pointers.Count > 0;
        var fits = matcher.Fits(claim, announcement)
            .Where(fit => fit.Target.IsChange && (fit.IsInSection ? fit.Score >= options.LeastInSection || fit.SaysValue : fit.Held >= (points ? options.LeastElsewhere : options.LeastMeant)))
            .ToList();
        var here = fits.Where(fit => fit.IsInSection).ToList();
        fits = here.Count > 0 ? [.. fits.Where(fit => fit.IsInSection || fit.SaysValue || fit.Held >= options.LeastBefore)] : fits;
        if (fits.Where(fit => fit.SaysValue).ToList() is { Count: > 0 } valued)
        {
            return valued.Select(fit => fit.Target);
        }

        var suiting = fits.Where(fit => fit.Suits > 0).ToList();
        return (suiting.Count > 0 ? suiting : fits).Select(fit => fit.Target);
    }
}
