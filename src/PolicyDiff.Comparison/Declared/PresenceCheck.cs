using PolicyDiff.Comparison.Declared.Claims;
using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Comparison.Declared;

/// <summary>
/// Checks a claim where the edition before it is not at hand: the new text must say so; whether that is new cannot be told.
/// </summary>
/// <param name="texts">The texts of both editions.</param>
/// <param name="matcher">Finds what is meant.</param>
/// <param name="options">From when on a text is what is meant.</param>
internal sealed class PresenceCheck(EditionTexts texts, ClaimMatcher matcher, DeclaredOptions options)
{
    private const int MostGuesses = 2;

    /// <summary>The outcome.</summary>
    public ClaimOutcome Check(Claim claim, Announcement announcement)
    {
        var fits = matcher.Fits(claim, announcement).Where(fit => fit.Target.Right.Count > 0).ToList();
        var decisive = ValueStatements.Decisive(claim);
        var outcome = decisive.Count > 0 && OfValue(fits, announcement, decisive) is { } ofValue
            ? ofValue
            : OfText(claim, fits, announcement, decisive.Count > 0);
        return outcome.Status is DeclarationStatus.Confirmed
            && claim.Says(AnnouncementKind.Stated, AnnouncementKind.Added)
            && !claim.Says(AnnouncementKind.Dropped)
            && Before(claim, decisive) is { } before
            ? outcome with { Before = before, Reason = "SameBefore" }
            : outcome;
    }

    private ClaimOutcome? OfValue(List<ClaimFit> fits, Announcement announcement, IReadOnlyList<ClaimedValue> decisive)
    {
        var saying = fits.Where(fit => fit.SaysValue
            && fit.HeldWhole >= (fit.IsInSection ? options.LeastInSection : options.LeastElsewhereWithValue)).ToList();
        if (saying.Count > 0)
        {
            return Present([.. saying.Where(fit => fit.IsInSection == saying.Any(other => other.IsInSection))], announcement);
        }

        foreach (var fit in fits.Where(fit => fit.HeldWhole >= (fit.IsInSection ? options.LeastMeantInSection : options.LeastMeant))
            .OrderByDescending(fit => fit.IsInSection)
            .ThenByDescending(fit => fit.HeldWhole))
        {
            var instead = fit.Target.Right.SelectMany(index => ValueStatements.Instead(texts.Units[index], decisive))
                .Select(value => value.Text)
                .Distinct(StringComparer.Ordinal).ToList();
            if (instead.Count > 0)
            {
                return Of(DeclarationStatus.NotFound, "OtherValue", [fit]) with { Said = string.Join(", ", instead) };
            }
        }

        return null;
    }

    private ClaimOutcome OfText(Claim claim, List<ClaimFit> fits, Announcement announcement, bool lacksValue)
    {
        var here = fits.Where(fit => fit.IsInSection && fit.HeldWhole >= options.LeastMeant).ToList();
        if (here.Count == 0 && InSection(announcement) is { Count: > 0 } section)
        {
            if (SubjectKnowledge.IsOnlyAspect(claim.Topic))
            {
                return new ClaimOutcome(
                    DeclarationStatus.Confirmed, "Present", [], [.. section.Take(options.MostPlaces).Select(index => texts.Units[index])]);
            }

            if (matcher.HeldTogether(claim, section) >= options.LeastTogether)
            {
                return Present(Best([.. fits.Where(fit => fit.IsInSection)]), announcement);
            }
        }

        var holding = here.Count > 0 ? here : [.. fits.Where(fit => fit.HeldWhole >= options.LeastElsewhere)];
        if (holding.Count > 0)
        {
            return lacksValue ? Of(DeclarationStatus.Uncertain, "WithoutValue", Best(holding)) : Present(Best(holding), announcement);
        }

        var near = fits.Where(fit => fit.HeldWhole >= options.LeastAnything
            || (fit.IsInSection && fit.HeldWhole >= options.LeastMeantInSection)).ToList();
        return near.Count > 0 ? Of(DeclarationStatus.Uncertain, "Weak", [.. Best(near).Take(MostGuesses)])
            : claim.Says(AnnouncementKind.Dropped) ? new ClaimOutcome(DeclarationStatus.Confirmed, "Gone", [], [])
            : announcement.Pointers.Count == 0 ? new ClaimOutcome(DeclarationStatus.Uncertain, "OnlyInList", [], [])
            : new ClaimOutcome(DeclarationStatus.NotFound, "Nothing", [], []);
    }

    private List<int> InSection(Announcement announcement) =>
        [.. texts.Changes.SelectMany(change => change.Right)
            .Where(index => EditionTexts.IsPointedTo(texts.Units[index].Citation, announcement))];

    private ClaimOutcome Present(List<ClaimFit> fits, Announcement announcement) =>
        announcement.Pointers.Count == 0 || fits is [{ IsInSection: true }, ..]
            ? Of(DeclarationStatus.Confirmed, "Present", fits)
            : Of(DeclarationStatus.Elsewhere, "PresentElsewhere", fits);

    private List<ClaimFit> Best(List<ClaimFit> fits) =>
        [.. fits.Where(fit => fit.HeldWhole >= options.ShareOfBest * fits.Max(other => other.HeldWhole))
            .OrderByDescending(fit => fit.HeldWhole)];

    /// <summary>The text of the earlier edition that says as much of the claim; null for none.</summary>
    private Requirement? Before(Claim claim, IReadOnlyList<ClaimedValue> decisive) => texts.Changes
        .SelectMany(change => change.Left)
        .Select(index => (Unit: texts.Units[index], Held: matcher.HeldWhole(claim, index)))
        .Where(entry => entry.Held >= options.LeastBefore && decisive.All(value => ValueStatements.States(entry.Unit, value)))
        .OrderByDescending(entry => entry.Held)
        .Select(entry => entry.Unit)
        .FirstOrDefault();

    private ClaimOutcome Of(DeclarationStatus status, string reason, List<ClaimFit> fits) =>
        new(status, reason, [.. fits.Select(fit => fit.Target)], [.. fits.SelectMany(fit => fit.Target.Right).Distinct()
            .Take(options.MostPlaces)
            .Select(index => texts.Units[index])]);
}
