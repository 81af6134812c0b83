using PolicyDiff.Comparison.Declared.Claims;
using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Comparison.Declared;

/// <summary>Checks a claim of an edition that follows the other one: what it says must have changed, and so.</summary>
/// <param name="texts">The texts of both editions.</param>
/// <param name="matcher">Finds what is meant.</param>
/// <param name="options">From when on a text is what is meant.</param>
internal sealed class ClaimCheck(EditionTexts texts, ClaimMatcher matcher, DeclaredOptions options)
{
    private const int MostGuesses = 2;

    /// <summary>The outcome.</summary>
    public ClaimOutcome Check(Claim claim, Announcement announcement)
    {
        var fits = matcher.Fits(claim, announcement);
        var points = announcement.Pointers.Count > 0;
        var decisive = ValueStatements.Decisive(claim);
        return decisive.Count > 0 && OfValue(claim, fits, points, decisive) is { } ofValue ? ofValue
            : OfContradiction(claim, fits)
            ?? OfChange(claim, fits, points, decisive.Count > 0)
            ?? OfUnchanged(claim, fits, points)
            ?? OfNothing(fits);
    }

    private ClaimOutcome? OfValue(Claim claim, IReadOnlyList<ClaimFit> fits, bool points, IReadOnlyList<ClaimedValue> decisive)
    {
        var saying = fits.Where(fit => fit.Target.IsChange && fit.SaysValue).ToList();
        if (saying.Where(fit => fit.IsInSection && fit.Held >= options.LeastWithValue).ToList() is { Count: > 0 } here)
        {
            return here.FindAll(fit => fit.Suits >= 0) is { Count: > 0 } changed
                ? OtherFormer(claim, changed) ?? Found(DeclarationStatus.Confirmed, "Confirmed", Meant(claim, changed))
                : Found(DeclarationStatus.NotFound, "OtherDirection", here);
        }

        var instead = OtherValue(fits, decisive);
        var there = saying.FindAll(fit => fit.Suits >= 0 && fit.Held >= options.LeastElsewhereWithValue);
        return there.Count > 0
            && (instead is null || there.Max(fit => fit.Held) >= HeldBy(fits, instead)) ? Elsewhere(points, Meant(claim, there))
            : SameBefore(claim, fits, points, decisive) ?? instead;
    }

    /// <summary>The earlier edition stated another value than the one that is said to have been there.</summary>
    private ClaimOutcome? OtherFormer(Claim claim, List<ClaimFit> changed)
    {
        var former = claim.Values.Where(value => value.Use == ValueUse.Former).ToList();
        var before = changed.SelectMany(fit => fit.Target.Left).Select(index => texts.Units[index]).ToList();
        if (former.Count == 0 || before.Exists(unit => former.Exists(value => ValueStatements.States(unit, value))))
        {
            return null;
        }

        var instead = Texts(before.SelectMany(unit => ValueStatements.Instead(unit, former)));
        return instead.Length == 0 ? null : Found(DeclarationStatus.NotFound, "OtherFormer", changed) with { Said = instead };
    }

    /// <summary>Both editions state the value.</summary>
    private ClaimOutcome? SameBefore(Claim claim, IReadOnlyList<ClaimFit> fits, bool points, IReadOnlyList<ClaimedValue> decisive)
    {
        var same = fits.FirstOrDefault(fit => fit.SaysValue
            && !fit.Target.IsChange
            && fit.Target.Right.Count > 0
            && (fit.IsInSection || !points ? fit.Held >= options.LeastMeant : fit.HeldWhole >= options.LeastElsewhere));
        if (same is null)
        {
            return null;
        }

        var before = same.Target.Left.Select(index => texts.Units[index])
            .FirstOrDefault(unit => decisive.Any(value => ValueStatements.States(unit, value)));
        var isStatement = claim.Says(AnnouncementKind.Stated, AnnouncementKind.Continued, AnnouncementKind.Clarified);
        var status = points && !same.IsInSection ? DeclarationStatus.Elsewhere : DeclarationStatus.Confirmed;
        return before is null ? Found(status, status.ToString(), [same])
            : Found(isStatement ? status : DeclarationStatus.NotFound, "SameBefore", [same]) with { Before = before };
    }

    /// <summary>The text that is meant states another value.</summary>
    private ClaimOutcome? OtherValue(IReadOnlyList<ClaimFit> fits, IReadOnlyList<ClaimedValue> decisive)
    {
        foreach (var fit in fits.Where(fit => fit.Held >= (fit.IsInSection ? options.LeastMeantInSection : options.LeastMeant))
            .OrderByDescending(fit => fit.IsInSection)
            .ThenByDescending(fit => fit.Held))
        {
            var instead = Texts(fit.Target.Right.SelectMany(index => ValueStatements.Instead(texts.Units[index], decisive)));
            if (instead.Length > 0)
            {
                return Found(DeclarationStatus.NotFound, "OtherValue", [fit]) with { Said = instead };
            }
        }

        return null;
    }

    private static double HeldBy(IReadOnlyList<ClaimFit> fits, ClaimOutcome outcome) =>
        fits.First(fit => fit.Target == outcome.Targets[0]).Held;

    private static string Texts(IEnumerable<Core.Requirements.PolicyValue> values) =>
        string.Join(", ", values.Select(value => value.Text).Distinct(StringComparer.Ordinal));

    private ClaimOutcome? OfChange(Claim claim, IReadOnlyList<ClaimFit> fits, bool points, bool lacksValue)
    {
        var changed = fits.Where(fit => fit.Target.IsChange && fit.Suits >= 0 && IsOfKind(claim, fit)).ToList();
        var here = changed.Where(fit => fit.IsInSection && (fit.IsNamedSo || fit.Held >= LeastInSection(claim, fit))).ToList();
        var there = here.Count > 0
            ? here
            : [.. changed.Where(fit => fit.HeldWhole >= options.LeastElsewhere && (fit.Suits > 0 || !claim.Says(AnnouncementKind.Added)))];
        if (there.Count == 0)
        {
            return null;
        }

        return lacksValue ? Found(DeclarationStatus.Uncertain, "WithoutValue", Meant(claim, there))
            : here.Count > 0 ? Found(DeclarationStatus.Confirmed, "Confirmed", Meant(claim, here))
            : Elsewhere(points, Meant(claim, there));
    }

    // What is gone from the section pointed to needs few words to be what was dropped.
    private double LeastInSection(Claim claim, ClaimFit fit) =>
        claim.Says(AnnouncementKind.Dropped) && fit.Target.Right.Count == 0 ? options.LeastWithValue : options.LeastInSection;

    // What nobody can tell the subject of is no change of it: an added text is none that was dropped.
    private static bool IsOfKind(Claim claim, ClaimFit fit) =>
        !(claim.Says(AnnouncementKind.Dropped) && claim.Kinds.Count == 1 && fit.Target.Change.Kind == ChangeKind.Added && fit.Suits == 0);

    /// <summary>Nothing went as announced, and what is meant went the other way.</summary>
    private ClaimOutcome? OfContradiction(Claim claim, IReadOnlyList<ClaimFit> fits)
    {
        if (!Suitability.HasDirection(claim) || fits.Any(fit => fit.Target.IsChange && fit.Suits > 0 && IsMeant(fit)))
        {
            return null;
        }

        return fits.Where(fit => fit.Target.IsChange && fit.Suits < 0 && IsMeant(fit))
            .OrderByDescending(fit => fit.Held).FirstOrDefault() is { } against
            ? Found(DeclarationStatus.NotFound, "OtherDirection", [against])
            : null;
    }

    private bool IsMeant(ClaimFit fit) => fit.Held >= (fit.IsInSection ? options.LeastInSection : options.LeastMeant);

    /// <summary>What is meant stands there and did not change.</summary>
    private ClaimOutcome? OfUnchanged(Claim claim, IReadOnlyList<ClaimFit> fits, bool points)
    {
        var unchanged = fits.FirstOrDefault(fit => fit.Target.Right.Count > 0
            && fit.Held >= (fit.IsInSection || !points ? options.LeastMeant : options.LeastElsewhere));
        if (unchanged is null)
        {
            return null;
        }

        var status = points && !unchanged.IsInSection ? DeclarationStatus.Elsewhere : DeclarationStatus.Confirmed;
        if (points && !unchanged.IsInSection && !claim.Says(AnnouncementKind.Stated, AnnouncementKind.Continued))
        {
            return Found(DeclarationStatus.Uncertain, "Weak", [unchanged]);
        }

        if (!unchanged.Target.IsComparable)
        {
            return Found(status, "NotComparable", [unchanged]);
        }

        var isReworded = unchanged.Target.Change.Kind is ChangeKind.Editorial or ChangeKind.Moved or ChangeKind.Split or ChangeKind.Merged;
        var before = unchanged.Target.Left.Select(index => texts.Units[index]).Concat(unchanged.Target.Change.Repeats).FirstOrDefault();
        if (claim.Says(AnnouncementKind.Continued)
            || (claim.Says(AnnouncementKind.Moved) && HasMoved(unchanged.Target))
            || (isReworded && claim.Says(AnnouncementKind.Changed, AnnouncementKind.Clarified, AnnouncementKind.Moved)))
        {
            return Found(status, "Reworded", [unchanged]);
        }

        return claim.Says(AnnouncementKind.Stated, AnnouncementKind.Clarified)
            ? Found(status, "SameBefore", [unchanged]) with { Before = before }
            : Found(DeclarationStatus.NotFound, "Unchanged", [unchanged]) with { Before = before };
    }

    private bool HasMoved(ComparedChange target) => target.Change.Moved || (target.Left.Count > 0
        && !target.Left.Any(
            left => target.Right.Any(right => string.Equals(
                texts.Units[left].Citation.SectionNumber, texts.Units[right].Citation.SectionNumber, StringComparison.Ordinal))));

    private ClaimOutcome OfNothing(IReadOnlyList<ClaimFit> fits) => fits.Any(fit => fit.Held >= options.LeastAnything)
        ? new ClaimOutcome(
            DeclarationStatus.Uncertain,
            "Weak",
            [],
            [.. Places(fits.Where(fit => fit.Held >= options.LeastAnything).OrderByDescending(fit => fit.HeldWhole).Take(MostGuesses))])
        : new ClaimOutcome(DeclarationStatus.NotFound, "Nothing", [], []);

    private List<ClaimFit> Meant(Claim claim, List<ClaimFit> fits) =>
        Nearly(Suitability.OfThatSort(
            claim, fits.FindAll(fit => fit.Target.Change.Substantive) is { Count: > 0 } telling ? telling : fits, options.LeastInSection));

    private List<ClaimFit> Nearly(List<ClaimFit> fits) =>
        [.. fits.Where(fit => fit.Score >= options.ShareOfBest * fits.Max(other => other.Score)).OrderByDescending(fit => fit.Score)];

    private ClaimOutcome Elsewhere(bool points, IReadOnlyList<ClaimFit> fits) =>
        points ? Found(DeclarationStatus.Elsewhere, "Elsewhere", fits) : Found(DeclarationStatus.Confirmed, "Confirmed", fits);

    private ClaimOutcome Found(DeclarationStatus status, string reason, IReadOnlyList<ClaimFit> fits) =>
        new(status, reason, [.. fits.Select(fit => fit.Target)], [.. Places(fits)]);

    private IEnumerable<Requirement> Places(IEnumerable<ClaimFit> fits) =>
        fits.SelectMany(fit => fit.Target.Right).Distinct().Take(options.MostPlaces).Select(index => texts.Units[index]);
}
